import type { ClockState } from '../vocabulary'
import { clockDates, clockState } from './clocks'
import { osloDay, type Day } from './osloDay'

/** The day of a stored date, which may be an instant or a plain day; null where there is none or it cannot be read. */
export function storedDay(value: unknown): Day | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  if (value === '') return null
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? null : osloDay(at)
}

/** How fresh a contact point is on a day, from the day someone last confirmed it. */
export function contactState(confirmedAt: unknown, today: Day): ClockState {
  return clockState(clockDates('contact', storedDay(confirmedAt)), today)
}
