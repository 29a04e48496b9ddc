import { queryParameter, searchParameters } from '../../catalogue/addresses'
import type { SearchSort, SearchWhere } from '../../catalogue/store'
import {
  collaborationForms,
  effectLevels,
  equityAims,
  languages,
  measureStatuses,
  recordTypes,
  type Labels,
  type Vocabulary,
} from '../../vocabulary'
import { searchProblems } from '../messages/search'

/** Names of the parameters that are not filters. */
export const sortParameter = 'sorter'
export const cursorParameter = 'etter'

/** A search as its address tells it, and what of the address could not be used. */
export interface SearchInput {
  readonly query: string
  readonly where: SearchWhere
  readonly sort: SearchSort
  readonly after: string | null
  readonly problems: readonly Labels[]
}

/** More words than this are cut by the catalogue anyway; this keeps what is drawn small. */
const longestQuery = 500
const mostValues = 50
const sorts: readonly SearchSort[] = ['RELEVANCE', 'NEWEST', 'TITLE']

/** Reads a search from an address. Never throws: what cannot be used is left out, with a sentence for each. */
export function readSearch(parameters: URLSearchParams): SearchInput {
  const problems: Labels[] = []
  const values = (name: string) => {
    const given = [...new Set(parameters.getAll(name).map(plain))].filter((value) => value !== '')
    if (given.length > mostValues) problems.push(searchProblems.tooMany(name, mostValues))
    return given.slice(0, mostValues)
  }
  const codes = <Code extends string>(name: string, vocabulary: Vocabulary<Code>) => {
    const known = values(name).flatMap((value) => {
      const wanted = value.toUpperCase().replaceAll('-', '_')
      const found = vocabulary.codes.find((code) => code === wanted)
      if (found === undefined) problems.push(searchProblems.unknownCode(shortened(value), name))
      return found ?? []
    })
    return [...new Set(known)]
  }
  const year = (name: string) => {
    const [value] = values(name)
    if (value === undefined) return undefined
    if (/^\d{4}$/.test(value)) return Number(value)
    problems.push(searchProblems.notAYear(shortened(value), name))
    return undefined
  }
  const [order] = values(sortParameter)
  const sort = sorts.find((known) => known === order?.toUpperCase())
  if (order !== undefined && sort === undefined)
    problems.push(searchProblems.unknownCode(shortened(order), sortParameter))

  const names = searchParameters
  const lists = {
    type: codes(names.type, recordTypes),
    theme: values(names.theme),
    targetGroup: values(names.targetGroup),
    municipality: values(names.municipality),
    county: values(names.county),
    language: codes(names.language, languages),
    effect: codes(names.effect, effectLevels),
    equity: codes(names.equity, equityAims),
    sector: values(names.sector).map((value) => value.toUpperCase()),
    status: codes(names.status, measureStatuses),
    collaboration: codes(names.collaboration, collaborationForms),
    measure: values(names.measure),
    organisation: values(names.organisation),
  }
  const where: SearchWhere = {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...years(year(names.yearFrom), year(names.yearTo), problems),
  }
  const cursor = parameters.get(cursorParameter)
  return {
    query: plain(parameters.get(queryParameter) ?? '').slice(0, longestQuery),
    where,
    sort: sort ?? 'RELEVANCE',
    after: cursor === null || cursor === '' ? null : cursor,
    problems,
  }
}

function years(
  from: number | undefined,
  to: number | undefined,
  problems: Labels[],
): Pick<SearchWhere, 'yearFrom' | 'yearTo'> {
  if (from !== undefined && to !== undefined && from > to) {
    problems.push(searchProblems.yearsTurned(from, to))
    return {}
  }
  return { ...(from === undefined ? {} : { yearFrom: from }), ...(to === undefined ? {} : { yearTo: to }) }
}

/** Without control characters, which nobody types and no name contains. */
function plain(value: string): string {
  return value.replace(/\p{Cc}/gu, ' ').trim()
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}
