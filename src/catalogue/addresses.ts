import type { CatalogueRecord, TreeTerm } from './record'
import type { SearchWhere } from './store'
import type { LabelLanguage, Language, RecordType } from '../vocabulary'

/*
 * Where things stand on the site, as paths that begin with a slash. The website routes by these and the public API
 * links by these, so an address is made in one place only. Put the origin (PUBLIC_URL) in front for an absolute one.
 */

const languagePrefixes: Readonly<Record<LabelLanguage, string>> = { nb: '', nn: '/nn', en: '/en' }

/** First part of the address of each kind of record. */
export const recordFolders: Readonly<Record<RecordType, string>> = {
  MEASURE: 'tiltak',
  CASE_STORY: 'erfaringer',
  PILOT_EVALUATION: 'piloter',
  CONTACT_GUIDE: 'kontaktguider',
  PUBLICATION: 'publikasjoner',
  ORGANISATION: 'organisasjoner',
}

const typeOfFolder = new Map<string, RecordType>([
  ['tiltak', 'MEASURE'],
  ['erfaringer', 'CASE_STORY'],
  ['piloter', 'PILOT_EVALUATION'],
  ['kontaktguider', 'CONTACT_GUIDE'],
  ['publikasjoner', 'PUBLICATION'],
  ['organisasjoner', 'ORGANISATION'],
])

/** Names of the search page's parameters, by the filter they fill; a list is given by repeating the name. */
export const searchParameters = {
  type: 'type',
  theme: 'tema',
  targetGroup: 'malgruppe',
  municipality: 'kommune',
  county: 'fylke',
  language: 'sprak',
  effect: 'effekt',
  equity: 'utjevning',
  sector: 'sektor',
  status: 'status',
  collaboration: 'samarbeid',
  measure: 'tiltak',
  organisation: 'organisasjon',
  yearFrom: 'fra',
  yearTo: 'til',
} as const satisfies Readonly<Record<keyof SearchWhere, string>>

/** Name of the search page's parameter for the words to search for. */
export const queryParameter = 'q'

/** The language of the interface around a text: Northern Sámi texts stand among bokmål ones. */
export function interfaceLanguage(language: Language): LabelLanguage {
  if (language === 'NN') return 'nn'
  return language === 'EN' ? 'en' : 'nb'
}

/** A path in the interface language asked: `/nn` and `/en` stand in front, bokmål has no prefix. */
export function inLanguage(path: string, language: LabelLanguage): string {
  return path === '/' ? languagePrefixes[language] || '/' : languagePrefixes[language] + path
}

/** Takes a path apart: the interface language that its prefix names, and the path without it. */
export function splitLanguage(path: string): { language: LabelLanguage; path: string } {
  const found = /^\/(nn|en)(?=\/|$)/.exec(path)?.[1]
  if (found === undefined) return { language: 'nb', path }
  return { language: found === 'nn' ? 'nn' : 'en', path: path.slice(3) || '/' }
}

/** The page of a record; its canonical one, in the record's own language, where no language is asked. */
export function recordPath(
  record: Pick<CatalogueRecord, 'type' | 'slug' | 'language'>,
  language: LabelLanguage = interfaceLanguage(record.language),
): string {
  return inLanguage(`/${recordFolders[record.type]}/${encodeURIComponent(record.slug)}`, language)
}

/** The kind of record whose pages stand in a folder (`tiltak`), if any do. */
export function recordTypeOfFolder(folder: string): RecordType | null {
  return typeOfFolder.get(folder) ?? null
}

/** What record page a path (with or without language prefix) would be; null for every other path. */
export function parseRecordPath(path: string): { type: RecordType; slug: string } | null {
  const [, folder = '', slug = '', ...rest] = splitLanguage(path).path.replace(/\/$/, '').split('/')
  const type = recordTypeOfFolder(folder)
  if (type === null || slug === '' || rest.length > 0) return null
  try {
    return { type, slug: decodeURIComponent(slug) }
  } catch {
    // A broken percent sign names no record.
    return null
  }
}

/** The page of a municipality, by its four-digit number. */
export function municipalityPath(number: string, language: LabelLanguage = 'nb'): string {
  return inLanguage(`/kommuner/${number}`, language)
}

/** The page of a county, by its two-digit number. */
export function countyPath(number: string, language: LabelLanguage = 'nb'): string {
  return inLanguage(`/fylker/${number}`, language)
}

/** The search page with words and filters filled in. */
export function searchPath(query: string, where: SearchWhere = {}, language: LabelLanguage = 'nb'): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.append(queryParameter, query)
  const filters = new Map<string, unknown>(Object.entries(where))
  for (const [key, name] of Object.entries(searchParameters))
    for (const value of [filters.get(key) ?? []].flat()) parameters.append(name, String(value))
  const asked = parameters.toString()
  return inLanguage(asked === '' ? '/sok' : `/sok?${asked}`, language)
}

/** The page of a theme or target group: the search narrowed to it. */
export function termPath(term: Pick<TreeTerm, 'kind' | 'slug'>, language: LabelLanguage = 'nb'): string {
  return searchPath('', term.kind === 'THEME' ? { theme: [term.slug] } : { targetGroup: [term.slug] }, language)
}

/** Where the host serves an image that a published record names. */
export function mediaPath(file: string): string {
  return `/media/${encodeURIComponent(file)}`
}

/** Where the host serves a document that a published record names. */
export function documentPath(file: string): string {
  return `/dokumenter/${encodeURIComponent(file)}`
}
