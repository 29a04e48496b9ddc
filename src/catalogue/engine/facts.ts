import { municipality } from '../../vocabulary'
import type { CollaborationForm, EffectLevel, EquityAim, Language, MeasureStatus, RecordType } from '../../vocabulary'
import type { CatalogueRecord, Partner } from '../record'

/** What filters, facets, orders and relations need of a record; kept in memory by readers. */
export interface Facts {
  id: string
  /** The original that it translates, or itself. */
  root: string
  type: RecordType
  language: Language
  title: string
  listed: boolean
  publishedAt: string
  yearFrom: number | null
  yearTo: number | null
  /** From this day on it is out of date by one of its clocks. */
  staleAt: string | null
  themes: readonly string[]
  targetGroups: readonly string[]
  municipalities: readonly string[]
  /** Own counties and those of its municipalities. */
  counties: readonly string[]
  effect: EffectLevel | null
  equity: EquityAim | null
  sectors: readonly string[]
  statuses: readonly MeasureStatus[]
  /** One for each place that tells how a measure stands there: a story, or a site of a pilot. */
  sites: readonly MeasureStatus[]
  collaboration: readonly CollaborationForm[]
  /** Measures that a story or pilot is about. */
  measures: readonly string[]
  organisations: readonly string[]
  partOf: readonly string[]
  precededBy: readonly string[]
  /** An organisation that is a municipality or county: its number. */
  place: string | null
}

/** Places and statuses that a measure has from its public stories and pilots. */
export interface Derived {
  municipalities: string[]
  counties: string[]
  statuses: MeasureStatus[]
}

/** The facts of a record. A measure's places and statuses are those derived from what tells of it. */
export function factsOf(record: CatalogueRecord, derived: Derived): Facts {
  const municipalities = record.municipalities
  return {
    id: record.id,
    root: record.translationOf ?? record.id,
    type: record.type,
    language: record.language,
    title: record.title,
    listed: isListed(record),
    publishedAt: record.publishedAt,
    yearFrom: record.yearFrom,
    yearTo: record.yearTo,
    staleAt: [record.clocks.evidence?.staleAt, record.clocks.practice?.staleAt].filter(isGiven).sort()[0] ?? null,
    themes: record.themes,
    targetGroups: record.targetGroups,
    municipalities,
    counties: unique([...record.counties, ...municipalities.flatMap((number) => municipality(number)?.county ?? [])]),
    effect: record.type === 'MEASURE' ? record.effect : null,
    equity: record.type === 'MEASURE' ? record.equityAim : null,
    sectors: record.type === 'MEASURE' ? record.sectors : [],
    statuses: unique(record.type === 'MEASURE' ? derived.statuses : sitesOf(record)),
    sites: sitesOf(record),
    collaboration: 'collaboration' in record ? record.collaboration : [],
    measures: measuresOf(record),
    organisations: organisationsOf(record),
    partOf: record.type === 'MEASURE' ? record.partOf : [],
    precededBy: record.type === 'MEASURE' || record.type === 'PILOT_EVALUATION' ? record.precededBy : [],
    place: placeOf(record),
  }
}

function isGiven(day: string | null | undefined): day is string {
  return day !== null && day !== undefined
}

/** Whether a record stands in search, lists and the feed. */
export function isListed(record: CatalogueRecord): boolean {
  return record.type !== 'ORGANISATION' || record.listed
}

/** Measures that a story or pilot is about. */
export function measuresOf(record: CatalogueRecord): string[] {
  if (record.type === 'CASE_STORY') return record.measures
  return record.type === 'PILOT_EVALUATION' && record.measure !== null ? [record.measure] : []
}

function sitesOf(record: CatalogueRecord): MeasureStatus[] {
  if (record.type === 'CASE_STORY') return [record.status]
  return record.type === 'PILOT_EVALUATION' ? record.sites.map((site) => site.status) : []
}

function placeOf(record: CatalogueRecord): string | null {
  if (record.type !== 'ORGANISATION') return null
  if (record.kind === 'MUNICIPALITY') return record.municipality
  return record.kind === 'COUNTY' ? record.county : null
}

/** The organisation itself, the owner, and all that take part. */
function organisationsOf(record: CatalogueRecord): string[] {
  const partners: (Partner | null)[] = []
  const named: (string | null)[] = [record.organisation]
  if (record.type === 'ORGANISATION') named.push(record.id)
  if (record.type === 'MEASURE') partners.push(record.owner, ...record.partners)
  if (record.type === 'PUBLICATION') partners.push(record.publisher)
  if (record.type === 'CASE_STORY') {
    named.push(...record.organisations)
    partners.push(...record.partners)
  }
  if (record.type === 'PILOT_EVALUATION') {
    named.push(...record.organisations, ...record.sites.map((site) => site.organisation))
    partners.push(record.evaluator, ...record.cooperation.map((view) => view.party))
  }
  named.push(...partners.map((partner) => partner?.organisation ?? null))
  return unique(named.filter((id) => id !== null))
}

/** Everything a record refers to whose change may change what it is found by. */
export function referencesOf(record: CatalogueRecord): string[] {
  const others = record.type === 'ORGANISATION' ? record.memberOf : []
  const all = [...record.themes, ...record.targetGroups, ...measuresOf(record), ...organisationsOf(record), ...others]
  return unique(all).filter((id) => id !== record.id)
}

/** The same values once each, in the order they came. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
