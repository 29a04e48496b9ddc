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
import type {
  FacetResolvers,
  FacetValueResolvers,
  InputMaybe,
  Language,
  NoticeResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SearchSort,
  SearchWhere,
  SuggestionResolvers,
} from '../types.generated'
import type { World } from '../world'
import { boundedFirst, boundedList, boundedYear, firstLimits } from './boundedArguments'
import { label } from './labels'
import type { SearchAnswer } from './values'

/** Filters without those that filter nothing: null, left out and the empty list are the same. */
function toCatalogueWhere(where: InputMaybe<SearchWhere>): CatalogueWhere {
  const given = where ?? {}
  return {
    type: boundedList('type', given.type),
    theme: boundedList('theme', given.theme),
    targetGroup: boundedList('targetGroup', given.targetGroup),
    municipality: boundedList('municipality', given.municipality),
    county: boundedList('county', given.county),
    language: boundedList('language', given.language),
    effect: boundedList('effect', given.effect),
    equity: boundedList('equity', given.equity),
    sector: boundedList('sector', given.sector),
    status: boundedList('status', given.status),
    collaboration: boundedList('collaboration', given.collaboration),
    measure: boundedList('measure', given.measure),
    organisation: boundedList('organisation', given.organisation),
    yearFrom: boundedYear('yearFrom', given.yearFrom),
    yearTo: boundedYear('yearTo', given.yearTo),
  }
}

/** Arguments that every long list of records takes. */
interface ListArguments {
  query?: InputMaybe<string>
  where?: InputMaybe<SearchWhere>
  sort?: InputMaybe<SearchSort>
  prefer?: InputMaybe<Language>
  first?: InputMaybe<number>
  after?: InputMaybe<string>
}

/** Asks the catalogue; `within` is what a field fixes by itself, which the caller's filters narrow further. */
export function search(
  world: World,
  given: ListArguments,
  sort: SearchSort,
  within: CatalogueWhere | undefined = undefined,
): SearchAnswer {
  const result = world.reader.search({
    query: given.query ?? '',
    where: toCatalogueWhere(given.where),
    within,
    sort: given.sort ?? sort,
    prefer: given.prefer ?? 'NB',
    first: boundedFirst(given.first, firstLimits.records, 10),
    after: given.after ?? null,
    today: world.today,
  })
  return { result }
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
  facets: ({ result }, { fields }, world) => {
    world.checkTime()
    return result.facets(fields ?? undefined)
  },
  didYouMean: ({ result }) => result.didYouMean,
  notices: ({ result }) => result.notices,
}

/** How the fields of a SearchEdge are read. */
export const SearchEdge: SearchEdgeResolvers = {
  cursor: ({ hit }) => hit.cursor,
  score: ({ hit }) => hit.score,
  highlights: ({ hit, result }, _, world) => {
    world.checkTime()
    return result.highlights(hit)
  },
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
