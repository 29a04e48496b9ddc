import type { CatalogueRecord, ContactPointRecord } from '../../catalogue/record'
import { clockState } from '../../lib/clocks'
import { county, municipality, type ClockState, type MeasureStatus } from '../../vocabulary'
import { facts } from '../messages/facts'
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

/** «2014», «2014–2026», «siden 2017»; null where no year is known. */
export function yearWords(context: PageContext, record: CatalogueRecord): string | null {
  const { yearFrom, yearTo } = record
  if (yearFrom === null) return yearTo === null ? null : String(yearTo)
  if (yearTo === null) return record.type === 'PUBLICATION' ? String(yearFrom) : context.t(facts.since(yearFrom))
  return yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`
}

/** How it stands: a story's own status, or how many of a measure's places are running. */
export function statusFact(
  context: PageContext,
  record: CatalogueRecord,
): { status: MeasureStatus; words?: string } | null {
  if (record.type === 'CASE_STORY') return { status: record.status }
  if (record.type !== 'MEASURE') return null
  const counts = context.reader.statusCounts(record.id)
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  if (all === 1) {
    const [status] = statusOrder.filter((code) => counts[code] > 0)
    return status === undefined ? null : { status }
  }
  return { status: counts.RUNNING > 0 ? 'RUNNING' : 'UNKNOWN', words: context.t(facts.runningOf(counts.RUNNING, all)) }
}
const statusOrder: readonly MeasureStatus[] = ['RUNNING', 'PILOT', 'STOPPED', 'PLANNED', 'UNKNOWN']

const stateOrder: Readonly<Record<ClockState, number>> = { FRESH: 0, DUE: 1, UNCONFIRMED: 2, STALE: 3 }

/** A record's contact points that are valid today, the freshest first; the editors' order among equals. */
export function contactsOf(context: PageContext, record: CatalogueRecord): ContactPointRecord[] {
  const rank = (point: ContactPointRecord) => stateOrder[clockState(point.clock, context.today)]
  return record.contactPoints
    .flatMap((id) => context.reader.contactPoint(id, context.today) ?? [])
    .sort((a, b) => rank(a) - rank(b))
}
