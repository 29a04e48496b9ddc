import { searchParameters } from '../../catalogue/addresses'
import type { SearchWhere } from '../../catalogue/store'
import type { PageContext } from '../pageContext'
import { cursorParameter, sortParameter, type SearchInput } from './searchInput'

/** Filters that hold a list. */
export type ListFilter = Exclude<keyof SearchWhere, 'yearFrom' | 'yearTo'>

/** The filters that hold a list, in the order of the address. */
export const listFilters = [
  'type',
  'theme',
  'targetGroup',
  'municipality',
  'county',
  'language',
  'effect',
  'equity',
  'sector',
  'status',
  'collaboration',
  'measure',
  'organisation',
] as const satisfies readonly ListFilter[]

/** What may differ in a link made from a search. */
interface Changed {
  query?: string
  where?: SearchWhere
  after?: string | null
}

/** The address of a search like this one with something changed; always its first page unless a cursor is given. */
export function searchHref(context: PageContext, input: SearchInput, changed: Changed = {}): string {
  const address = context.to.search(changed.query ?? input.query, changed.where ?? input.where)
  const extra = new URLSearchParams()
  if (input.sort !== 'RELEVANCE') extra.set(sortParameter, input.sort.toLowerCase())
  if (changed.after) extra.set(cursorParameter, changed.after)
  const more = extra.toString()
  if (more === '') return address
  return `${address}${address.includes('?') ? '&' : '?'}${more}`
}

/** The filters with one value put in, or taken out where it is in. */
export function toggled(where: SearchWhere, key: ListFilter, value: string): SearchWhere {
  const now: readonly string[] = where[key] ?? []
  return { ...where, [key]: now.includes(value) ? now.filter((other) => other !== value) : [...now, value] }
}

/** A filter's key as the catalogue names it on a facet; undefined for keys that are no list. */
export function listFilter(key: string): ListFilter | undefined {
  return listFilters.find((known) => known === key)
}

/** Filters as hidden fields of a form, so that a new search word keeps them. */
export function hiddenFields(where: SearchWhere, without: readonly (keyof SearchWhere)[] = []): [string, string][] {
  const lists = listFilters
    .filter((key) => !without.includes(key))
    .flatMap((key) => [...(where[key] ?? [])].map((value): [string, string] => [searchParameters[key], value]))
  const years = (['yearFrom', 'yearTo'] as const).flatMap((key): [string, string][] => {
    const year = where[key]
    return year === undefined || without.includes(key) ? [] : [[searchParameters[key], String(year)]]
  })
  return [...lists, ...years]
}

/** The order as a hidden field; none where it is the usual one. */
export function sortField({ sort }: SearchInput): [string, string][] {
  return sort === 'RELEVANCE' ? [] : [[sortParameter, sort.toLowerCase()]]
}

/** How many filters are on. */
export function countFilters(where: SearchWhere): number {
  return hiddenFields(where).length
}
