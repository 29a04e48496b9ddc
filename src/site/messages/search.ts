import type { FacetField, SuggestionKind } from '../../catalogue/store'
import { words, type Labels } from '../../vocabulary'

/** Words of the search box and the search page. */
export const search = {
  searchIn: words('Søk i Erfaringsbanken', 'Søk i Erfaringsbanken', 'Search Erfaringsbanken'),
  placeholder: words('Tema, tiltak eller sted', 'Tema, tiltak eller stad', 'Subject, measure or place'),
  hits: (count: number) => words(`${count} treff`, `${count} treff`, count === 1 ? '1 result' : `${count} results`),
  titleWith: (query: string, count: number) =>
    words(`${query}: ${count} treff`, `${query}: ${count} treff`, `${query}: ${count} results`),
  description: words(
    'Søk i tiltak, erfaringer, pilotevalueringer, kontaktguider, publikasjoner og organisasjoner.',
    'Søk i tiltak, erfaringar, pilotevalueringar, kontaktguidar, publikasjonar og organisasjonar.',
    'Search measures, case stories, pilot evaluations, contact guides, publications and organisations.',
  ),
  narrow: words('Avgrens søket', 'Avgrens søket', 'Narrow the search'),
  narrowWith: (count: number) =>
    words(
      `Avgrens søket, ${count} valgt`,
      `Avgrens søket, ${count} ${count === 1 ? 'vald' : 'valde'}`,
      `Narrow the search, ${count} chosen`,
    ),
  showHits: (count: number) =>
    words(`Vis ${count} treff`, `Vis ${count} treff`, count === 1 ? 'Show 1 result' : `Show ${count} results`),
  removeAll: words('Fjern alle', 'Fjern alle', 'Remove all'),
  chosenFilters: words('Valgte avgrensninger', 'Valde avgrensingar', 'Chosen filters'),
  sort: words('Sorter', 'Sorter', 'Sort'),
  sorts: {
    RELEVANCE: words('Beste treff', 'Beste treff', 'Best match'),
    NEWEST: words('Nyest publisert', 'Nyast publisert', 'Newest'),
    TITLE: words('Tittel', 'Tittel', 'Title'),
  },
  didYouMean: words('Mente du', 'Meinte du', 'Did you mean'),
  noHits: (query: string) =>
    words(`Ingen treff på «${query}»`, `Ingen treff på «${query}»`, `No results for “${query}”`),
  noHitsAtAll: words('Ingen treff med disse valgene', 'Ingen treff med desse vala', 'No results with these choices'),
  tryThese: words('Prøv ett av disse:', 'Prøv eitt av desse:', 'Try one of these:'),
  withoutFilters: (count: number) =>
    words(
      `Søk uten avgrensninger (${count} treff)`,
      `Søk utan avgrensingar (${count} treff)`,
      `Search without filters (${count} results)`,
    ),
  wholeCountry: (count: number) =>
    words(
      `Søk i hele landet (${count} treff)`,
      `Søk i heile landet (${count} treff)`,
      `Search all of Norway (${count} results)`,
    ),
  otherWord: words(
    'Prøv et annet eller kortere ord',
    'Prøv eit anna eller kortare ord',
    'Try another word, or a shorter one',
  ),
  askSomeone: words('Finn ut hvem du kan spørre', 'Finn ut kven du kan spørje', 'Find out whom to ask'),
  pages: words('Sider', 'Sider', 'Pages'),
  firstPage: words('Til første side', 'Til første side', 'To the first page'),
  nextPage: words('Neste side', 'Neste side', 'Next page'),
  years: words('År', 'År', 'Year'),
  yearFrom: words('Fra år', 'Frå år', 'From year'),
  yearTo: words('Til år', 'Til år', 'To year'),
  fromYear: (year: number) => words(`Fra ${year}`, `Frå ${year}`, `From ${year}`),
  toYear: (year: number) => words(`Til ${year}`, `Til ${year}`, `To ${year}`),
  useYears: words('Bruk årene', 'Bruk åra', 'Use the years'),
  useSort: words('Bruk', 'Bruk', 'Apply'),
  showMoreOf: (rest: number) => words(`Vis ${rest} til`, `Vis ${rest} til`, `Show ${rest} more`),
  fixOne: words('Du må rette én ting', 'Du må rette éin ting', 'One thing needs mending'),
  fixSeveral: (count: number) =>
    words(`Du må rette ${count} ting`, `Du må rette ${count} ting`, `${count} things need mending`),
}

/** Names of the facet groups. */
export const facetWords: Readonly<Record<FacetField, Labels>> = {
  TYPE: words('Type', 'Type', 'Type'),
  THEME: words('Tema', 'Tema', 'Subject'),
  TARGET_GROUP: words('Målgruppe', 'Målgruppe', 'Target group'),
  COUNTY: words('Fylke', 'Fylke', 'County'),
  MUNICIPALITY: words('Kommune', 'Kommune', 'Municipality'),
  LANGUAGE: words('Språk', 'Språk', 'Language'),
  EFFECT: words('Effekt', 'Effekt', 'Effect'),
  EQUITY: words('Utjevner helseforskjeller', 'Jamnar ut helseskilnader', 'Reduces health inequalities'),
  SECTOR: words('Sektor', 'Sektor', 'Sector'),
  STATUS: words('Hvordan gikk det', 'Korleis gjekk det', 'How it went'),
  COLLABORATION: words('Samarbeid', 'Samarbeid', 'Collaboration'),
  YEAR: words('År', 'År', 'Year'),
}

/** What a suggestion is. */
export const suggestionWords: Readonly<Record<SuggestionKind, Labels>> = {
  RECORD: words('Oppføring', 'Oppføring', 'Record'),
  THEME: words('Tema', 'Tema', 'Subject'),
  TARGET_GROUP: words('Målgruppe', 'Målgruppe', 'Target group'),
  MUNICIPALITY: words('Kommune', 'Kommune', 'Municipality'),
  COUNTY: words('Fylke', 'Fylke', 'County'),
  WORD: words('Søkeord', 'Søkjeord', 'Search word'),
}

/** Sentences for search input that could not be used: what, where, how to mend it. */
export const searchProblems = {
  unknownCode: (value: string, name: string) =>
    words(
      `Vi kjenner ikke «${value}» som verdi for «${name}». Vi søkte uten den; velg en fra listen.`,
      `Vi kjenner ikkje «${value}» som verdi for «${name}». Vi søkte utan han; vel ein frå lista.`,
      `We do not know “${value}” as a value of “${name}”. We searched without it; choose one from the list.`,
    ),
  notAYear: (value: string, name: string) =>
    words(
      `«${value}» er ikke et årstall («${name}»). Skriv fire sifre, for eksempel 2014.`,
      `«${value}» er ikkje eit årstal («${name}»). Skriv fire siffer, til dømes 2014.`,
      `“${value}” is not a year (“${name}”). Write four digits, such as 2014.`,
    ),
  yearsTurned: (from: number, to: number) =>
    words(
      `«Fra år» (${from}) er senere enn «til år» (${to}). Bytt dem, eller fjern ett av dem.`,
      `«Frå år» (${from}) er seinare enn «til år» (${to}). Byt dei, eller fjern eitt av dei.`,
      `“From year” (${from}) is later than “to year” (${to}). Swap them, or remove one.`,
    ),
  cursor: words(
    'Lenken til denne siden av treffene passer ikke lenger. Her er treffene fra begynnelsen.',
    'Lenkja til denne sida av treffa passar ikkje lenger. Her er treffa frå byrjinga.',
    'The link to this page of results no longer fits. Here are the results from the start.',
  ),
  tooMany: (name: string, limit: number) =>
    words(
      `Du kan velge høyst ${limit} verdier for «${name}». Vi brukte de første ${limit}.`,
      `Du kan velje høgst ${limit} verdiar for «${name}». Vi brukte dei første ${limit}.`,
      `You can choose at most ${limit} values of “${name}”. We used the first ${limit}.`,
    ),
}
