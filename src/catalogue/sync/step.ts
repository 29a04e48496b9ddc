import type { Payload } from 'payload'
import type { Day } from '../../lib/osloDay'
import type { CatalogueRecord, ContactPointRecord, TreeTerm } from '../record'
import type { CatalogueWriter } from '../store'
import type { Key } from './committed'

/** The part of the catalogue that publishing needs. */
export type PublishTarget = Pick<CatalogueWriter, 'apply' | 'inventory' | 'record'>

/** What publishing is done with. */
export interface PublisherParts {
  payload: Payload
  target: PublishTarget
  /** False where the ledger is only read. */
  keepsLedger: boolean
  now(): Date
  today(): Day
  warn(sentence: string): void
  /** Rows asked for at once where everything is listed; a size that is hardly felt where none is given. */
  pageSize?: number
}

/** What follows from a change of one document. It stays owed until it has been written, however often that fails. */
export interface Consequences {
  /** Public ids that are no longer public. */
  gone: Set<string>
  /** Keys of documents that are to be published again, because of what they refer to. */
  touched: Set<string>
  /** Public ids of what has a new address. */
  moved: Set<string>
}

/** What one step worked out, before any of it is written. */
export interface Step extends Consequences {
  records: { key: Key; record: CatalogueRecord; firstPublishedAt: string | null }[]
  terms: TreeTerm[]
  points: ContactPointRecord[]
}

/** No consequences yet. */
export function noConsequences(): Consequences {
  return { gone: new Set(), touched: new Set(), moved: new Set() }
}

/** A step with nothing worked out yet. */
export function emptyStep(): Step {
  return { records: [], terms: [], points: [], ...noConsequences() }
}
