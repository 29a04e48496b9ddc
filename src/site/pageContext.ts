import {
  inLanguage,
  splitLanguage,
  mediaPath,
  municipalityPath,
  countyPath,
  recordPath,
  searchPath,
  termPath,
} from '../catalogue/addresses'
import type { CatalogueRecord, TreeTerm } from '../catalogue/record'
import type { CatalogueReader, SearchWhere } from '../catalogue/store'
import type { Day } from '../lib/osloDay'
import type { Labels, LabelLanguage, Language } from '../vocabulary'
import type { SiteAssets } from './assets'

/** Addresses in the language of the page being drawn. */
export interface PageAddresses {
  /** A path of this site, without language prefix: `/sok`. */
  page(path: string): string
  record(record: Pick<CatalogueRecord, 'type' | 'slug' | 'language'>): string
  municipality(number: string): string
  county(number: string): string
  search(query: string, where?: SearchWhere): string
  term(term: Pick<TreeTerm, 'kind' | 'slug'>): string
  media(file: string): string
}

/** All that a page needs to draw itself; passed down explicitly, so that a component is a function of what it is given. */
export interface PageContext {
  readonly reader: CatalogueReader
  readonly language: LabelLanguage
  /** The interface language as a language of records. */
  readonly prefer: Language
  readonly today: Day
  /** Origin, without a slash at the end. */
  readonly publicUrl: string
  readonly assets: SiteAssets
  /** Path and query of this page without language prefix; the same page in the other languages is made from it. */
  readonly here: string
  /** Words in the language of the page. */
  t(labels: Labels): string
  readonly to: PageAddresses
}

/** What the context is made from. */
export type PageContextParts = Pick<PageContext, 'reader' | 'language' | 'today' | 'publicUrl' | 'assets' | 'here'>

/** What an address says of a page: its language, and its place in every language as `here` holds it. */
export function placeOf(originalUrl: string): Pick<PageContext, 'language' | 'here'> {
  const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(originalUrl) ?? []
  const found = splitLanguage(path)
  // One slash first and no more: «//host» and «/\\host» in a link would lead to another host.
  return { language: found.language, here: `/${found.path.replace(/^[/\\]+/, '')}${query}` }
}

const recordLanguages: Readonly<Record<LabelLanguage, Language>> = { nb: 'NB', nn: 'NN', en: 'EN' }

/** The context of one page. */
export function pageContext(parts: PageContextParts): PageContext {
  const { language } = parts
  return {
    ...parts,
    prefer: recordLanguages[language],
    t: (labels) => labels[language],
    to: {
      page: (path) => inLanguage(path, language),
      record: (record) => recordPath(record, language),
      municipality: (number) => municipalityPath(number, language),
      county: (number) => countyPath(number, language),
      search: (query, where) => searchPath(query, where, language),
      term: (term) => termPath(term, language),
      media: mediaPath,
    },
  }
}
