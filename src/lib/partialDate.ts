import type { Day } from './osloDay'

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether a text is a date as exactly as it is known (2014, 2014-08 or 2014-08-21) and that date exists. */
export function isPartialDate(text: string): boolean {
  const parts = shape.exec(text)
  if (parts === null) return false
  const year = Number(parts[1])
  const month = parts[2] === undefined ? 1 : Number(parts[2])
  const day = parts[3] === undefined ? 1 : Number(parts[3])
  return year >= 1500 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
}

/** First day that a partial date may mean. */
export function earliestDay(date: string): Day {
  return `${date}-01-01`.slice(0, 10).padEnd(10, '0')
}

/** Last day that a partial date may mean. */
export function latestDay(date: string): Day {
  const [year = '0', month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? String(lastDayOf(Number(year), Number(month))).padStart(2, '0')}`
}

/** Whether an end lies before its start, however exactly each is known: 2014 does not end before 2014-08. */
export function endsBeforeStart(start: string, end: string): boolean {
  return latestDay(end) < earliestDay(start)
}
