import type { SearchWhere } from '../../catalogue/store'
import type { Labels } from '../../vocabulary'
import { search } from '../messages/search'
import type { PageContext } from '../pageContext'
import type { SearchInput } from './searchInput'
import { countFilters, searchHref } from './searchLinks'

/** A search that would find something. */
export interface WayOn {
  readonly label: Labels
  readonly href: string
}

/** Wider searches that do find something, for a search that found nothing. */
export function waysOn(context: PageContext, input: SearchInput): WayOn[] {
  const { municipality, county, ...elsewhere } = input.where
  const hasPlace = (municipality?.length ?? 0) + (county?.length ?? 0) > 0
  const wider: { where: SearchWhere; label: (count: number) => Labels }[] = []
  if (hasPlace) wider.push({ where: elsewhere, label: search.wholeCountry })
  if (countFilters(input.where) > (hasPlace ? 1 : 0)) wider.push({ where: {}, label: search.withoutFilters })
  return wider.flatMap(({ where, label }) => {
    const count = countHits(context, input.query, where)
    return count === 0 ? [] : [{ label: label(count), href: searchHref(context, input, { where }) }]
  })
}

/** How many hits a search has. */
export function countHits(context: PageContext, query: string, where: SearchWhere): number {
  const { reader, prefer, today } = context
  return reader.search({ query, where, sort: 'NEWEST', prefer, first: 1, after: null, today }).totalCount
}
