import type { Payload } from 'payload'
import type { Day } from '../../lib/osloDay'
import type { CatalogueRecord, ContactPointRecord, TreeTerm } from '../record'
import type { CatalogueWriter } from '../store'
import type { Key } from './committed'

/** The part of the catalogue that publishing needs. `catalogue verify` gives one that only compares. */
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
}

/** What one step worked out, before any of it is written. */
export interface Step {
  keys: ReadonlySet<Key>
  records: { key: Key; record: CatalogueRecord; firstPublishedAt: string | null }[]
  terms: TreeTerm[]
  points: ContactPointRecord[]
  /** Public ids that are no longer public. */
  gone: Set<string>
  /** Keys of documents that are to be published again, because of what they refer to. */
  touched: Set<string>
  /** Public ids of what has a new address. */
  moved: string[]
}

/** A step with nothing worked out yet. */
export function emptyStep(keys: readonly Key[]): Step {
  const nothing = { records: [], terms: [], points: [], moved: [] }
  return { keys: new Set(keys), ...nothing, gone: new Set(), touched: new Set() }
}
