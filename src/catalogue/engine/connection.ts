import { LRUCache } from 'lru-cache'
import type { CatalogueRecord } from '../record'
import { writesSoFar } from './announce'
import { CatalogueFileError, fileIdentity, openForReading } from './database'
import type { Facts } from './facts'
import { Loader } from './loader'
import { readLateTexts, withLateTexts } from './longTexts'
import { readQuery, type TextQuery } from './query'
import { mostRelated, relatedEntries } from './related'
import { Snapshot, type Entry } from './snapshot'
import { number, text, type Sql } from './sql'
import { TermTree } from './termTree'
import { likest, matchText, noMatch, type TextMatch } from './textMatch'

/** How long a write of another process may go unseen. */
const pollMs = 25
/** Bounds of what is kept in memory beside the facts, in bytes. */
const recordBytes = 40_000_000
const matchBytes = 6_000_000
const keptRelated = 2_000

/** A version of the catalogue, with the connection that can answer for it. */
export interface View {
  /** Null while there is no file. */
  sql: Sql | null
  snapshot: Snapshot
}

const nothing = new Snapshot('none', new Map(), new Map(), new TermTree([]), [])

/** An open catalogue that notices when it was changed, or made anew, by whomever. */
export class Connection {
  private sql: Sql | null = null
  private identity: string | null = null
  private loader = new Loader()
  private snapshot = nothing
  private fileVersion = -1
  private boot: string | null = null
  private writesSeen = -1
  private lookedAt = -Infinity
  private dataVersion = -1
  private isHeld = false
  private isLate = false
  private readonly records = new LRUCache<number, CatalogueRecord>({ maxSize: recordBytes })
  private readonly matches = new LRUCache<string, TextMatch>({ maxSize: matchBytes })
  private readonly alike = new LRUCache<number, readonly Entry[]>({ max: keptRelated })

  /** `own` is a writer's connection, which sees its own changes; without it the file is opened for reading. */
  constructor(
    private readonly file: string,
    private readonly own: Sql | null,
  ) {}

  /** The catalogue as it stands now. */
  view(): View {
    this.look()
    return { sql: this.sql, snapshot: this.snapshot }
  }

  /** Answers everything that `read` asks from one version, that of the moment it begins. */
  atOneVersion<T>(read: () => T): T {
    // A writer's own connection moves only when it writes itself.
    if (this.isHeld || this.own !== null) return read()
    this.look()
    const { sql } = this
    if (sql === null) return read()
    return sql.reading(() => {
      this.loadWhereMoved(sql)
      this.isHeld = true
      try {
        return read()
      } finally {
        this.isHeld = false
      }
    })
  }

  /**
   * The same, where every record is let go when `read` ends: their running texts may then wait until somebody asks for
   * them. A record that is kept for longer holds all that it holds.
   */
  atOneVersionLate<T>(read: () => T): T {
    if (this.own !== null) return read()
    return this.atOneVersion(() => {
      const before = this.isLate
      this.isLate = true
      try {
        return read()
      } finally {
        this.isLate = before
      }
    })
  }

  bootId(): string | null {
    this.look()
    return this.boot
  }

  /** The records of entries where all of them are kept in memory; null where the file must be asked. */
  known(entries: readonly Entry[]): CatalogueRecord[] | null {
    const records = entries.map(({ rid }) => this.records.get(rid)).filter((record) => record !== undefined)
    return this.isLate && records.length === entries.length ? records : null
  }

  /** The record of an entry of the current view. */
  record(entry: Entry): CatalogueRecord {
    const record = this.records.get(entry.rid) ?? this.readRecord(entry)
    if (!this.isLate) readLateTexts(record)
    return record
  }

  private readRecord(entry: Entry): CatalogueRecord {
    const { rid } = entry
    const json = text(this.sql?.row('SELECT json FROM records WHERE rid = ?', [rid])?.[0])
    const record = withLateTexts(json, () => {
      const texts = text(this.sql?.row('SELECT texts FROM records WHERE rid = ?', [rid])?.[0])
      if (this.records.peek(rid) === record) this.keep(rid, record, json.length + texts.length)
      return texts
    })
    this.keep(rid, record, json.length)
    return record
  }

  private keep(rid: number, record: CatalogueRecord, jsonLength: number): void {
    // An object takes about four times its JSON.
    this.records.set(rid, record, { size: jsonLength * 4 })
  }

  match(query: TextQuery): TextMatch {
    const key = JSON.stringify([query.stems, query.prefix])
    const known = this.matches.get(key)
    if (known !== undefined) return known
    const made = this.sql === null ? noMatch : matchText(this.sql, this.snapshot, query)
    this.matches.set(key, made, { size: made.bytes + 1 })
    return made
  }

  /** The ten most like a record of the current view, worked out once for each version. */
  related(entry: Entry): readonly Entry[] {
    const known = this.alike.get(entry.rid)
    if (known !== undefined) return known
    const made = this.relatedTo(this.record(entry), entry.facts)
    this.alike.set(entry.rid, made)
    return made
  }

  /** The ten most like a record with these facts, whether it stands in the catalogue or not. */
  relatedTo({ title, related }: CatalogueRecord, facts: Facts): readonly Entry[] {
    const likeness = (): ReadonlyMap<number, number> => {
      const query = readQuery(`${title} `)
      return query === null || this.sql === null ? new Map() : likest(this.sql, this.snapshot, query)
    }
    return relatedEntries(this.snapshot, facts, related, mostRelated, likeness)
  }

  close(): void {
    this.sql?.close()
    this.sql = null
    this.forget()
  }

  private look(): void {
    if (this.isHeld) return
    const writes = writesSoFar()
    const at = performance.now()
    if (writes === this.writesSeen && at - this.lookedAt < pollMs) return
    this.writesSeen = writes
    this.lookedAt = at
    this.reopenWhereMadeAnew()
    const { sql } = this
    if (sql === null) return
    if (this.own !== null) this.load(sql)
    else sql.reading(() => this.loadWhereMoved(sql))
  }

  private loadWhereMoved(sql: Sql): void {
    const dataVersion = number(sql.row('PRAGMA data_version')?.[0])
    if (dataVersion === this.dataVersion) return
    this.load(sql)
    this.dataVersion = dataVersion
  }

  private reopenWhereMadeAnew(): void {
    if (this.own !== null) {
      this.sql = this.own
      return
    }
    const identity = fileIdentity(this.file)
    if (this.sql !== null && identity === this.identity) return
    // While a file is being made anew, the last one that was read goes on answering.
    const opened = identity === null ? null : this.openedNow()
    if (opened === null) return
    this.sql?.close()
    this.sql = opened
    this.identity = identity
    this.dataVersion = -1
    this.forget()
  }

  private openedNow(): Sql | null {
    try {
      return openForReading(this.file)
    } catch (error) {
      // It cannot be opened just now: the next look tries again.
      if (error instanceof CatalogueFileError) return null
      throw error
    }
  }

  private load(sql: Sql): void {
    const meta = new Map(sql.rows('SELECT key, value FROM meta').map(([key, value]) => [text(key), text(value)]))
    this.boot = meta.get('bootId') ?? null
    const version = Number(meta.get('version') ?? 0)
    if (version === this.fileVersion) return
    const termsVersion = Number(meta.get('termsVersion') ?? 0)
    const { snapshot, stale } = this.loader.load(sql, { epoch: meta.get('epoch') ?? '', version, termsVersion })
    this.snapshot = snapshot
    this.fileVersion = version
    for (const rid of stale) this.records.delete(rid)
    this.matches.clear()
    this.alike.clear()
  }

  private forget(): void {
    this.loader = new Loader()
    this.snapshot = nothing
    this.fileVersion = -1
    this.boot = null
    this.records.clear()
    this.matches.clear()
    this.alike.clear()
  }
}
