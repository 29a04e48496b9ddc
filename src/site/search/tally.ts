import type { CatalogueRecord } from '../../catalogue/record'
import type { FacetField, SearchHit, SearchWhere, StatusCounts } from '../../catalogue/store'
import type { MeasureStatus } from '../../vocabulary'
import type { PageContext } from '../pageContext'

const pageSize = 100

/** How every place where a measure was tried stands; one that is told of under two measures counts once. */
export function allStatusCounts(context: PageContext): StatusCounts {
  const counts = { PLANNED: 0, PILOT: 0, RUNNING: 0, STOPPED: 0, UNKNOWN: 0 }
  for (const { record } of everyHit(context, { type: ['CASE_STORY', 'PILOT_EVALUATION'] }))
    for (const status of triedStatuses(context, record)) counts[status] += 1
  return counts
}

function triedStatuses({ reader }: PageContext, record: CatalogueRecord): MeasureStatus[] {
  const isPublic = (id: string | null) => id !== null && reader.record(id) !== null
  if (record.type === 'CASE_STORY') return record.measures.some(isPublic) ? [record.status] : []
  if (record.type === 'PILOT_EVALUATION' && isPublic(record.measure)) return record.sites.map(({ status }) => status)
  return []
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
