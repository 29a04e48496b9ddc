import { apiError } from '../errors'

/** The greatest `first` of each kind of list; the smallest is 1. */
export const firstLimits = { records: 100, suggestions: 20, related: 10, ids: 100 } as const

/** A `first` within its bounds: refused outside, never moved to the nearest. */
export function boundedFirst(first: number | null | undefined, limit: number, standard: number): number {
  const asked = first ?? standard
  if (asked >= 1 && asked <= limit) return asked
  const message = `first is ${asked}: ask for 1 to ${limit}, and use the cursor to go on.`
  throw apiError('BAD_USER_INPUT', message, { argument: 'first', limit, actual: asked })
}
