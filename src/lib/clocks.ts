import type { ClockState } from '../vocabulary'
import { addMonths, type Day } from './osloDay'

/** How long knowledge of a kind keeps, in months from its last confirmation. Source: the domain's three clocks. */
export const clockPeriods = {
  evidence: { due: 60, stale: 84 },
  practice: { due: 24, stale: 36 },
  contact: { due: 6, stale: 8 },
} as const
export type ClockName = keyof typeof clockPeriods

/** A clock as it is stored: dates, never a state. All null where nobody ever confirmed it. */
export interface ClockDates {
  confirmedAt: Day | null
  dueAt: Day | null
  staleAt: Day | null
}

/** The dates of a clock that was last confirmed on a day, or never (null). */
export function clockDates(name: ClockName, confirmedAt: Day | null): ClockDates {
  if (confirmedAt === null) return { confirmedAt: null, dueAt: null, staleAt: null }
  const { due, stale } = clockPeriods[name]
  return { confirmedAt, dueAt: addMonths(confirmedAt, due), staleAt: addMonths(confirmedAt, stale) }
}

/** The state of a clock on a day: worked out when read, so a day that turns needs no write. */
export function clockState(clock: ClockDates, today: Day): ClockState {
  if (clock.confirmedAt === null || clock.dueAt === null || clock.staleAt === null) return 'UNCONFIRMED'
  if (today >= clock.staleAt) return 'STALE'
  return today >= clock.dueAt ? 'DUE' : 'FRESH'
}
