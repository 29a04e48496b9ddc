/** An ISO 8601 calendar day, `2026-11-22`, as lived in Europe/Oslo. Days compare as strings. */
export type Day = string

const osloParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in Oslo at an instant. */
export function osloDay(at: Date): Day {
  return osloParts.format(at)
}

/** The day `months` later; the last of the month where that month is shorter (31 January + 1 → 28 February). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, lastOfMonth))
  return first.toISOString().slice(0, 10)
}
