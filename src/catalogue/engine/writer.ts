import { fingerprint } from '../revision'
import type { CatalogueRecord } from '../record'
import type { CatalogueBatch, CatalogueWriter } from '../store'
import { announceWrite } from './announce'
import { applyBatch } from './apply'
import { Connection } from './connection'
import { fileIdentity, openForWriting } from './database'
import { EngineReader } from './reader'
import { text, type Sql } from './sql'
import { storedRecord } from './writeRecord'

/** The catalogue as the sync writes it. */
export class EngineWriter extends EngineReader implements CatalogueWriter {
  private readonly identity: string | null

  private constructor(
    private readonly sql: Sql,
    private readonly file: string,
  ) {
    super(new Connection(file, sql))
    this.identity = fileIdentity(file)
  }

  /** Opens or makes the file. */
  static open(file: string): EngineWriter {
    const sql = openForWriting(file)
    announceWrite()
    return new EngineWriter(sql, file)
  }

  apply(batch: CatalogueBatch): void {
    this.sql.transaction(() => applyBatch(this.sql, batch))
    announceWrite()
  }

  isInPlace(): boolean {
    return fileIdentity(this.file) === this.identity
  }

  complete(bootId: string): void {
    this.sql.transaction(() => {
      this.sql.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('bootId', ?)", [bootId])
    })
    announceWrite()
  }

  /** Straight from the file: who only writes needs no sets in memory. */
  override record(id: string): CatalogueRecord | null {
    return storedRecord(this.sql, id)?.record ?? null
  }

  /** Leaves one whole file behind: prepared statements keep SQLite itself from folding the journal in. */
  override close(): void {
    this.sql.rows('PRAGMA wal_checkpoint(TRUNCATE)')
    super.close()
  }

  inventory(): Map<string, string> {
    const held = new Map<string, string>()
    for (const [id, revision] of this.sql.rows('SELECT id, revision FROM records')) held.set(text(id), text(revision))
    for (const table of ['terms', 'points']) {
      for (const [id, json] of this.sql.rows(`SELECT id, json FROM ${table}`)) {
        held.set(text(id), fingerprint(JSON.parse(text(json))))
      }
    }
    return held
  }
}
