import type { CatalogueRecord } from '../record'
import {
  CatalogueInputError,
  type Facet,
  type FacetField,
  type Highlight,
  type Notice,
  type SearchHit,
  type SearchRequest,
  type SearchResult,
} from '../store'
import { intersection, size, type Bitset } from './bitset'
import { decodeCursor, encodeCursor, searchFingerprint } from './cursor'
import { facet, facetFields } from './facets'
import { unique } from './facts'
import { passing, resolveFilters, type Filters, type Redirects } from './filters'
import { highlightsOf } from './highlight'
import { queryCut, relaxed } from './notices'
import { pageOf, type Page } from './page'
import { matcher, readQuery, type TextQuery } from './query'
import type { Entry, Snapshot } from './snapshot'
import type { TextMatch } from './textMatch'

/** What a search needs of the reader. */
export interface SearchSources {
  snapshot: Snapshot
  redirects: Redirects
  match(query: TextQuery): TextMatch
  record(entry: Entry): CatalogueRecord
  labels(record: CatalogueRecord): string[]
}

/** Answers a search. @throws CatalogueInputError for a page size, years or a cursor that cannot be. */
export function search(request: SearchRequest, sources: SearchSources): SearchResult {
  requirePageSize(request.first, 100)
  const { snapshot } = sources
  const filters = resolveFilters(snapshot, request.where, sources.redirects)
  const fingerprint = searchFingerprint(request)
  const after = request.after === null ? null : decodeCursor(fingerprint, request.after)
  const query = readQuery(request.query)
  const match = query === null ? null : sources.match(query)
  const base = baseOf(request, sources, match)
  const set = passing(snapshot, filters, base)
  const page = pageOf(snapshot, set, match, request, after)
  return new Answer(request, sources, { filters, query, match, base, set, page, fingerprint })
}

/** What filters and facets start from: what matches the words, in what is searched in; null is everything. */
function baseOf({ within }: SearchRequest, sources: SearchSources, match: TextMatch | null): Bitset | null {
  const { snapshot, redirects } = sources
  const sets = within === undefined ? [] : resolveFilters(snapshot, within, redirects).active.map(({ set }) => set)
  if (match !== null) sets.push(match.set)
  return sets.length === 0 ? null : intersection(sets, snapshot.groups.length)
}

/** @throws CatalogueInputError where a page is asked for that is too small or too large. */
export function requirePageSize(first: number, most: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= most) return
  throw new CatalogueInputError('BAD_USER_INPUT', `\`first\` is ${first}: ask for 1 to ${most}.`, 'first')
}

class Answer implements SearchResult {
  readonly totalCount: number
  readonly hits: SearchHit[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly notices: Notice[]
  readonly didYouMean = null

  constructor(
    private readonly request: SearchRequest,
    private readonly sources: SearchSources,
    private readonly found: {
      filters: Filters
      query: TextQuery | null
      match: TextMatch | null
      base: Bitset | null
      set: Bitset
      page: Page
      fingerprint: string
    },
  ) {
    const { filters, query, match, set, page, fingerprint } = found
    this.totalCount = size(set)
    this.hits = page.hits.map(({ entry, key, id, score }) => ({
      record: sources.record(entry),
      cursor: encodeCursor(fingerprint, { key, id }),
      score,
    }))
    this.hasNextPage = page.hasNextPage
    this.hasPreviousPage = page.hasPreviousPage
    this.notices = [...filters.notices]
    if (query?.cut === true) this.notices.push(queryCut(query.words))
    if (match?.relaxed === true) this.notices.push(relaxed())
  }

  facets(fields: readonly FacetField[] = facetFields): Facet[] {
    const { filters, base } = this.found
    const thisYear = Number(this.request.today.slice(0, 4))
    return unique(fields).map((field) => facet(this.sources.snapshot, filters, base, field, thisYear))
  }

  highlights(hit: SearchHit): Highlight[] {
    const { query } = this.found
    if (query === null) return []
    return highlightsOf(hit.record, this.sources.labels(hit.record), matcher(query))
  }
}
