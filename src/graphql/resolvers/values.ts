import type { CatalogueRecord, ContactPointRecord, TreeTerm } from '../../catalogue/record'
import type { SearchHit, SearchResult } from '../../catalogue/store'
import type { ClockDates } from '../../lib/clocks'
import type { CountyPlace, Labels, MunicipalityPlace, Vocabulary } from '../../vocabulary'
import type { PartialDate } from '../types.generated'

/** Whatever has an id of its own. */
export type AnyNode = CatalogueRecord | TreeTerm | MunicipalityPlace | CountyPlace | ContactPointRecord

/** A value of an open list with its words. */
export interface TermValue {
  code: string
  label: Labels
}

/** A licence with its words and where its text stands. */
export interface LicenceValue extends TermValue {
  url: string | null
}

/** A search that was answered; its dearer parts are worked out when they are asked for. */
export interface SearchAnswer {
  result: SearchResult
}

/** A hit beside the search that found it. */
export interface SearchEdgeValue {
  hit: SearchHit
  result: SearchResult
}

/** The three clocks of a record; null where a clock does not apply. */
export interface ClocksValue {
  evidence: ClockDates | null
  practice: ClockDates | null
  contact: ClockDates | null
}

const known = new WeakMap<Vocabulary, Map<string, TermValue>>()

/** The term of a list with this code; a code that the list does not know stands for itself. */
export function term(vocabulary: Vocabulary, code: string): TermValue {
  let terms = known.get(vocabulary)
  if (terms === undefined) {
    terms = new Map(vocabulary.terms.map((one) => [one.code, one]))
    known.set(vocabulary, terms)
  }
  return terms.get(code) ?? { code, label: { nb: code, nn: code, en: code } }
}

/** As `term`, where nothing may be said. */
export function maybeTerm(vocabulary: Vocabulary, code: string | null): TermValue | null {
  return code === null ? null : term(vocabulary, code)
}

const precisions = ['YEAR', 'MONTH', 'DAY'] as const

/** A date as exactly as it is known, from 2014, 2014-08 or 2014-08-21. */
export function partialDate(value: string | null): PartialDate | null {
  if (value === null) return null
  return { value, precision: precisions[value.split('-').length - 1] ?? 'DAY', year: Number(value.slice(0, 4)) }
}

/** Takes away what is not there. */
export function present<Value>(values: readonly (Value | null | undefined)[]): Value[] {
  return values.filter((value): value is Value => value !== null && value !== undefined)
}
