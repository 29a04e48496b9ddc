import { apiError } from '../errors'
import { limits } from '../guards/limits'

/** The greatest `first` of each kind of list; the smallest is 1. */
export const firstLimits = { records: 100, suggestions: 20, related: 10, ids: 100 } as const

/** A `first` within its bounds: refused outside, never moved to the nearest. */
export function boundedFirst(first: number | null | undefined, limit: number, standard: number): number {
  const asked = first ?? standard
  if (asked >= 1 && asked <= limit) return asked
  const message = `first is ${asked}: ask for 1 to ${limit}, and use the cursor to go on.`
  throw apiError('BAD_USER_INPUT', message, { argument: 'first', limit, actual: asked })
}

const mostFilterValues = limits.FILTER_VALUES
const years = { first: 1000, last: 2999 } as const

/** The values of one filter, undefined where it filters nothing; too many are refused. */
export function boundedList<Value>(name: string, values: Value[] | null | undefined): Value[] | undefined {
  if (values === null || values === undefined || values.length === 0) return undefined
  if (values.length <= mostFilterValues) return values
  const message = `where.${name} holds ${values.length} values: ask for at most ${mostFilterValues} at a time.`
  const details = { argument: `where.${name}`, limit: mostFilterValues, actual: values.length }
  throw apiError('BAD_USER_INPUT', message, details)
}

/** A year that can be one: four digits, refused outside. */
export function boundedYear(name: string, year: number | null | undefined): number | undefined {
  if (year === null || year === undefined) return undefined
  if (year >= years.first && year <= years.last) return year
  const message = `where.${name} is ${year}: give a year from ${years.first} to ${years.last}, or leave it out.`
  const limit = year < years.first ? years.first : years.last
  throw apiError('BAD_USER_INPUT', message, { argument: `where.${name}`, limit, actual: year })
}
