import { setTimeout as pause } from 'node:timers/promises'
import { fingerprint, isListed } from '../index'
import type { CatalogueRecord } from '../record'
import type { CatalogueBatch, LedgerEntry } from '../store'
import { ledgerEntry, type LedgerRow, type LedgerWish, readLedger, settleLedger } from './ledger'
import { redirectsOf } from './redirects'
import type { SyncState } from './state'
import type { PublisherParts, Step } from './step'

/** For how long another process may hold the catalogue file before a step gives up; it waits without blocking this one. */
const busyForMs = 10_000
const betweenTriesMs = 20

/** Writes what a step worked out. */
export class StepWriter {
  readonly #parts: PublisherParts
  readonly #state: SyncState
  /** What is in the catalogue, by public id: a stamp of all that would make a record be written again. */
  readonly #written = new Map<string, string>()
  /** What was there before, and was not looked at yet. */
  readonly #inventory: Map<string, string>
  /** `changedAt` of the ledger's rows that the catalogue has. */
  readonly #told = new Map<string, string>()

  constructor(parts: PublisherParts, state: SyncState) {
    this.#parts = parts
    this.#state = state
    this.#inventory = parts.target.inventory()
  }

  /** Writes the ledger first and the catalogue second: whatever stops it in between, doing it again mends. */
  async write(step: Step): Promise<void> {
    const { payload } = this.#parts
    const rows = await this.#settle(step)
    const records = step.records.map(({ record }) => {
      const first = rows.get(record.id)?.firstPublishedAt
      return first ? { ...record, publishedAt: new Date(first).toISOString() } : record
    })
    const staying = new Set([...records, ...step.terms, ...step.points].map(({ id }) => id))
    const batch: CatalogueBatch = {
      records: records.filter((record) => this.#isNews(record)),
      terms: step.terms.filter((term) => this.#isOther(term.id, fingerprint(term))),
      contactPoints: step.points.filter((point) => this.#isOther(point.id, fingerprint(point))),
      remove: [...step.gone].filter((id) => !staying.has(id)),
      ledger: this.#untold([...rows.values()].map(ledgerEntry)),
      redirects: await redirectsOf(payload, [...step.moved]),
    }
    if (Object.values(batch).some((part) => part.length > 0)) await this.#apply(batch)
    for (const { id, changedAt } of batch.ledger ?? []) this.#told.set(id, changedAt)
    for (const record of records) this.#note(record.id, stampOf(record))
    for (const held of [...step.terms, ...step.points]) this.#note(held.id, fingerprint(held))
    for (const id of batch.remove ?? []) {
      this.#written.delete(id)
      this.#inventory.delete(id)
    }
  }

  /** Hands the catalogue rows of the ledger as they are. */
  tell(entries: readonly LedgerEntry[]): void {
    this.#parts.target.apply({ ledger: entries })
    for (const { id, changedAt } of entries) this.#told.set(id, changedAt)
  }

  /** Public ids of what it wrote that a catalogue holds otherwise, or not at all. */
  differingFrom(inventory: ReadonlyMap<string, string>): string[] {
    return [...this.#written].filter(([id, stamp]) => inventory.get(id) !== stamp.split(' ')[0]).map(([id]) => id)
  }

  async #apply(batch: CatalogueBatch): Promise<void> {
    for (let waited = 0; ; waited += betweenTriesMs) {
      try {
        return this.#parts.target.apply(batch)
      } catch (error) {
        if (!isBusy(error) || waited >= busyForMs) throw error
        await pause(betweenTriesMs)
      }
    }
  }

  #untold(entries: readonly LedgerEntry[]): LedgerEntry[] {
    return entries.filter(({ id, changedAt }) => this.#told.get(id) !== changedAt)
  }

  async #settle(step: Step): Promise<Map<string, LedgerRow>> {
    const { payload, now, keepsLedger } = this.#parts
    const wishes = step.records
      .filter(({ record }) => isListed(record))
      .map(({ record, firstPublishedAt }): LedgerWish => ({
        publicId: record.id,
        recordType: record.type,
        slug: record.slug,
        revision: record.revision,
        firstPublishedAt,
      }))
    const unlisted = step.records.filter(({ record }) => !isListed(record)).map(({ record }) => record.id)
    const staying = new Set(wishes.map(({ publicId }) => publicId))
    const gone = [...step.gone, ...unlisted].filter((id) => !staying.has(id))
    if (keepsLedger) return settleLedger(payload, wishes, gone, now())
    return readLedger(payload, [...staying, ...gone])
  }

  #note(id: string, stamp: string): void {
    this.#written.set(id, stamp)
    this.#inventory.delete(id)
  }

  #isOther(id: string, content: string): boolean {
    return (this.#written.get(id) ?? this.#inventory.get(id)) !== content
  }

  #isNews(record: CatalogueRecord): boolean {
    const known = this.#written.get(record.id)
    if (known !== undefined) return known !== stampOf(record)
    if (this.#inventory.get(record.id) !== record.revision) return true
    const stored = this.#parts.target.record(record.id)
    return stored === null || stampOf(stored) !== stampOf(record)
  }
}

/** What makes a record be written again: its content, and the two instants that its fingerprint leaves out. */
function stampOf({ revision, updatedAt, publishedAt }: CatalogueRecord): string {
  return [revision, updatedAt, publishedAt].join(' ')
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
