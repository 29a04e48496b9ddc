import { vocabulary, words } from './term'

/** Order of hits. */
export const searchSorts = vocabulary('SearchSort', {
  RELEVANCE: words('Best treff først', 'Beste treff først', 'Best match first'),
  NEWEST: words('Nyeste først', 'Nyaste først', 'Newest first'),
  TITLE: words('Etter tittel', 'Etter tittel', 'By title'),
})

/** What a facet counts. */
export const facetFields = vocabulary('FacetField', {
  TYPE: words('Hva det er', 'Kva det er', 'Kind'),
  THEME: words('Tema', 'Tema', 'Theme'),
  TARGET_GROUP: words('Målgruppe', 'Målgruppe', 'Target group'),
  COUNTY: words('Fylke', 'Fylke', 'County'),
  MUNICIPALITY: words('Kommune', 'Kommune', 'Municipality'),
  LANGUAGE: words('Språk', 'Språk', 'Language'),
  EFFECT: words('Vurdert effekt', 'Vurdert effekt', 'Rated effect'),
  EQUITY: words('Utjevning av helseforskjeller', 'Utjamning av helseskilnader', 'Health equity'),
  SECTOR: words('Sektor', 'Sektor', 'Sector'),
  STATUS: words('Status', 'Status', 'Status'),
  COLLABORATION: words('Samarbeidsform', 'Samarbeidsform', 'Form of collaboration'),
  YEAR: words('År', 'År', 'Year'),
})

/** Where a highlighted passage stands. */
export const highlightFields = vocabulary('HighlightField', {
  TITLE: words('Tittel', 'Tittel', 'Title'),
  SUMMARY: words('Sammendrag', 'Samandrag', 'Summary'),
  BODY: words('Tekst', 'Tekst', 'Text'),
  LABELS: words('Emner og steder', 'Emne og stader', 'Subjects and places'),
})

/** What a suggestion is. */
export const suggestionKinds = vocabulary('SuggestionKind', {
  RECORD: words('Side', 'Side', 'Page'),
  THEME: words('Tema', 'Tema', 'Theme'),
  TARGET_GROUP: words('Målgruppe', 'Målgruppe', 'Target group'),
  MUNICIPALITY: words('Kommune', 'Kommune', 'Municipality'),
  COUNTY: words('Fylke', 'Fylke', 'County'),
  WORD: words('Ord', 'Ord', 'Word'),
})

/** What a mirror must do with a change. */
export const changeOperations = vocabulary('ChangeOperation', {
  UPSERT: words('Lagre', 'Lagre', 'Store'),
  DELETE: words('Fjern', 'Fjern', 'Remove'),
})

/** What an address leads to. */
export const resolutionStatuses = vocabulary('ResolutionStatus', {
  FOUND: words('Finnes her', 'Finst her', 'Found'),
  MOVED: words('Har fått ny adresse', 'Har fått ny adresse', 'Moved'),
  GONE: words('Er trukket tilbake', 'Er trekt tilbake', 'Gone'),
  NOT_FOUND: words('Finnes ikke', 'Finst ikkje', 'Not found'),
})

/** How exactly a date is known. */
export const datePrecisions = vocabulary('DatePrecision', {
  YEAR: words('År', 'År', 'Year'),
  MONTH: words('Måned', 'Månad', 'Month'),
  DAY: words('Dag', 'Dag', 'Day'),
})

/** Forms of a citation. */
export const citationStyles = vocabulary('CitationStyle', {
  APA: words('APA 7', 'APA 7', 'APA 7'),
  BIBTEX: words('BibTeX', 'BibTeX', 'BibTeX'),
})
