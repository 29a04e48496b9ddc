import type { CatalogueRecord, ContactPointRecord } from '../../catalogue/record'
import { clockState } from '../../lib/clocks'
import { county, municipality, type ClockState, type Labels, type MeasureStatus } from '../../vocabulary'
import { formatPeriod } from '../formatFigures'
import { facts } from '../messages/facts'
import { recordsMeasure } from '../messages/recordsMeasure'
import type { PageContext } from '../pageContext'

const namesShown = 3

/** Where a record belongs, in a few words: names while they are few, else how many; null where no place is known. */
export function placeWords(context: PageContext, record: CatalogueRecord): string | null {
  const names = [
    ...record.municipalities.map((number) => municipality(number)?.name ?? number),
    ...record.counties.map((number) => county(number)?.name ?? number),
  ]
  if (record.national) return context.t(facts.wholeCountry)
  if (names.length === 0) return null
  if (names.length <= namesShown) return names.join(', ')
  if (record.municipalities.length === 0) return context.t(facts.countyCount(record.counties.length))
  return context.t(facts.municipalityCount(record.municipalities.length))
}

/** «2014», «2014–2026», «siden 2017» of what goes on, «fra 2012, slutt ikke oppgitt»; null where no year is known. */
export function yearWords(context: PageContext, record: CatalogueRecord): string | null {
  if ('period' in record && record.period !== null) {
    const { start, end, ongoing } = record.period
    const year = (date: string | null) => date?.slice(0, 4) ?? null
    return formatPeriod({ start: year(start), end: year(end), ongoing }, context.language)
  }
  const { yearFrom, yearTo } = record
  if (yearFrom === null) return yearTo === null ? null : String(yearTo)
  if (yearTo === null) return context.t(facts.from(yearFrom))
  return yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`
}

/** One status, with the words beside its square where they are more than its name. */
export interface StatusFact {
  readonly status: MeasureStatus
  readonly words?: string
}

/** How it stands: a story's own status; of a measure how many of its places are running, or where none is, how each stands. */
export function statusFacts(context: PageContext, record: CatalogueRecord): StatusFact[] {
  if (record.type === 'CASE_STORY') return [{ status: record.status }]
  if (record.type !== 'MEASURE') return []
  const counts = context.reader.statusCounts(record.id)
  const present = statusOrder.filter((status) => counts[status] > 0)
  const all = present.reduce((sum, status) => sum + counts[status], 0)
  if (all === 1) return present.map((status) => ({ status }))
  if (counts.RUNNING > 0) return [{ status: 'RUNNING', words: context.t(facts.runningOf(counts.RUNNING, all)) }]
  return present.map((status) => ({ status, words: context.t(countWords[status](counts[status])) }))
}
const statusOrder: readonly MeasureStatus[] = ['RUNNING', 'PILOT', 'STOPPED', 'PLANNED', 'UNKNOWN']
const countWords: Readonly<Record<MeasureStatus, (count: number) => Labels>> = {
  RUNNING: recordsMeasure.running,
  PILOT: recordsMeasure.pilots,
  STOPPED: recordsMeasure.stopped,
  PLANNED: recordsMeasure.planned,
  UNKNOWN: recordsMeasure.unknown,
}

const stateOrder: Readonly<Record<ClockState, number>> = { FRESH: 0, DUE: 1, UNCONFIRMED: 2, STALE: 3 }

/** A record's contact points that are valid today, the freshest first; the editors' order among equals. */
export function contactsOf(context: PageContext, record: CatalogueRecord): ContactPointRecord[] {
  const rank = (point: ContactPointRecord) => stateOrder[clockState(point.clock, context.today)]
  return record.contactPoints
    .flatMap((id) => context.reader.contactPoint(id, context.today) ?? [])
    .sort((a, b) => rank(a) - rank(b))
}
