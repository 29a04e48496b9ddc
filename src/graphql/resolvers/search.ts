import {
  interfaceLanguage,
  municipalityPath,
  countyPath,
  recordPath,
  searchPath,
  termPath,
} from '../../catalogue/addresses'
import type { SearchWhere as CatalogueWhere, Suggestion } from '../../catalogue/store'
import { facetFields } from '../../vocabulary'
import { apiError } from '../errors'
import type {
  FacetResolvers,
  FacetValueResolvers,
  InputMaybe,
  Language,
  NoticeResolvers,
  RecordType,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SearchSort,
  SearchWhere,
  SuggestionResolvers,
} from '../types.generated'
import type { World } from '../world'
import { boundedFirst, firstLimits } from './boundedArguments'
import { label } from './labels'
import type { SearchAnswer } from './values'

/** Filters without those that filter nothing: null, left out and the empty list are the same. */
export function toCatalogueWhere(where: InputMaybe<SearchWhere>): CatalogueWhere {
  const given = where ?? {}
  const list = <Value>(values: InputMaybe<Value[]>) => (values?.length ? values : undefined)
  return {
    type: list(given.type),
    theme: list(given.theme),
    targetGroup: list(given.targetGroup),
    municipality: list(given.municipality),
    county: list(given.county),
    language: list(given.language),
    effect: list(given.effect),
    equity: list(given.equity),
    sector: list(given.sector),
    status: list(given.status),
    collaboration: list(given.collaboration),
    measure: list(given.measure),
    organisation: list(given.organisation),
    yearFrom: given.yearFrom ?? undefined,
    yearTo: given.yearTo ?? undefined,
  }
}

/** Arguments that every long list of records takes. */
export interface ListArguments {
  query?: InputMaybe<string>
  where?: InputMaybe<SearchWhere>
  sort?: InputMaybe<SearchSort>
  prefer?: InputMaybe<Language>
  first?: InputMaybe<number>
  after?: InputMaybe<string>
}

/** Asks the catalogue. */
export function search(world: World, given: ListArguments, where: CatalogueWhere, sort: SearchSort): SearchAnswer {
  const result = world.reader.search({
    query: given.query ?? '',
    where,
    sort: given.sort ?? sort,
    prefer: given.prefer ?? 'NB',
    first: boundedFirst(given.first, firstLimits.records, 10),
    after: given.after ?? null,
    today: world.today,
  })
  return { result }
}

const nothing: SearchAnswer = {
  result: {
    totalCount: 0,
    hits: [],
    hasNextPage: false,
    hasPreviousPage: false,
    notices: [],
    didYouMean: null,
    facets: () => [],
    highlights: () => [],
  },
}

/** A list that a field narrows by itself (a theme's records): the caller may narrow it further, by other filters. */
export function searchWithin(
  world: World,
  given: ListArguments,
  fixed: Pick<CatalogueWhere, 'theme' | 'targetGroup' | 'municipality' | 'county' | 'measure' | 'organisation'>,
  types?: readonly RecordType[],
): SearchAnswer {
  const where = toCatalogueWhere(given.where)
  const clash = Object.keys(fixed).find((key) => Object.entries(where).some(([name, value]) => name === key && value))
  if (clash !== undefined) {
    const message = `where.${clash} is given by the field itself here: leave it out, or use the query "search".`
    throw apiError('BAD_USER_INPUT', message, { argument: `where.${clash}` })
  }
  const type = types === undefined ? where.type : (where.type ?? types).filter((one) => types.includes(one))
  if (type?.length === 0) {
    boundedFirst(given.first, firstLimits.records, 10)
    return nothing
  }
  return search(world, given, { ...where, ...fixed, type }, 'NEWEST')
}

/** How the fields of a SearchConnection are read. */
export const SearchConnection: SearchConnectionResolvers = {
  totalCount: ({ result }) => result.totalCount,
  edges: ({ result }) => result.hits.map((hit) => ({ hit, result })),
  nodes: ({ result }) => result.hits.map(({ record }) => record),
  pageInfo: ({ result }) => ({
    hasNextPage: result.hasNextPage,
    hasPreviousPage: result.hasPreviousPage,
    startCursor: result.hits[0]?.cursor ?? null,
    endCursor: result.hits.at(-1)?.cursor ?? null,
  }),
  facets: ({ result }, { fields }) => result.facets(fields ?? undefined),
  didYouMean: ({ result }) => result.didYouMean,
  notices: ({ result }) => result.notices,
}

/** How the fields of a SearchEdge are read. */
export const SearchEdge: SearchEdgeResolvers = {
  cursor: ({ hit }) => hit.cursor,
  score: ({ hit }) => hit.score,
  highlights: ({ hit, result }) => result.highlights(hit),
  node: ({ hit }) => hit.record,
}

/** How the fields of a Facet are read. */
export const Facet: FacetResolvers = {
  label: ({ field }, { language }) => facetFields.label(field, interfaceLanguage(language ?? 'NB')),
  values: ({ values }, { first }) => {
    const limit = boundedFirst(first, firstLimits.records, 50)
    const chosen = new Set(values.filter(({ selected }) => selected).slice(0, limit))
    for (const value of values) {
      if (chosen.size >= limit) break
      chosen.add(value)
    }
    return values.filter((value) => chosen.has(value))
  },
}

/** How the fields of a FacetValue are read. */
export const FacetValue: FacetValueResolvers = {
  label: ({ labels }, { language }) => label(labels, language),
}

/** How the fields of a Notice are read. */
export const Notice: NoticeResolvers = {
  message: ({ messages }, { language }) => label(messages, language),
}

function suggestionPath(suggestion: Suggestion): string {
  const { kind, value, record } = suggestion
  if (record !== null) return recordPath(record)
  if (kind === 'THEME' || kind === 'TARGET_GROUP') return termPath({ kind, slug: value })
  if (kind === 'MUNICIPALITY') return municipalityPath(value)
  if (kind === 'COUNTY') return countyPath(value)
  return searchPath(value)
}

/** How the fields of a Suggestion are read. */
export const SuggestionFields: SuggestionResolvers = {
  url: (suggestion, _, { publicUrl }) => publicUrl + suggestionPath(suggestion),
}
