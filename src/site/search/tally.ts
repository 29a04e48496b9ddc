import type { FacetField, SearchHit, SearchWhere, StatusCounts } from '../../catalogue/store'
import { measureStatuses, type MeasureStatus } from '../../vocabulary'
import type { PageContext } from '../pageContext'

const pageSize = 100

/** How every place where a measure was tried stands, over all measures. */
export function allStatusCounts(context: PageContext): StatusCounts {
  const sums = new Map<MeasureStatus, number>()
  for (const { record } of everyHit(context, { type: ['MEASURE'] })) {
    const counts = context.reader.statusCounts(record.id)
    for (const status of measureStatuses.codes) sums.set(status, (sums.get(status) ?? 0) + counts[status])
  }
  const sum = (status: MeasureStatus) => sums.get(status) ?? 0
  return {
    PLANNED: sum('PLANNED'),
    PILOT: sum('PILOT'),
    RUNNING: sum('RUNNING'),
    STOPPED: sum('STOPPED'),
    UNKNOWN: sum('UNKNOWN'),
  }
}

/** Every hit of a search without words, newest first. */
export function everyHit(context: PageContext, where: SearchWhere): SearchHit[] {
  const { reader, prefer, today } = context
  const hits: SearchHit[] = []
  let after: string | null = null
  for (;;) {
    const found = reader.search({ query: '', where, sort: 'NEWEST', prefer, first: pageSize, after, today })
    hits.push(...found.hits)
    const last = found.hits.at(-1)
    if (!found.hasNextPage || last === undefined) return hits
    after = last.cursor
  }
}

/** Hits by value of a facet, over everything that search lists. */
export function facetCounts(context: PageContext, fields: readonly FacetField[]): Map<FacetField, Map<string, number>> {
  const { reader, prefer, today } = context
  const everything = reader.search({ query: '', where: {}, sort: 'NEWEST', prefer, first: 1, after: null, today })
  return new Map(
    everything
      .facets(fields)
      .map((facet) => [facet.field, new Map(facet.values.map(({ value, count }) => [value, count]))]),
  )
}
