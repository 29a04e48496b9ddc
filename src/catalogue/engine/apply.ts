import type { CatalogueRecord, TreeTerm } from '../record'
import type { CatalogueBatch } from '../store'
import { derive, nothingDerived } from './derive'
import { measuresOf } from './facts'
import { placeNames, type LabelSources } from './labels'
import { text, type Sql } from './sql'
import { WordList } from './wordList'
import { deleteRecord, storedRecord, writeRecord } from './writeRecord'

/** Applies one batch inside an open transaction, with everything that follows from it. */
export function applyBatch(sql: Sql, batch: CatalogueBatch): void {
  new BatchApplication(sql).run(batch)
}

class BatchApplication implements LabelSources {
  private readonly version: number
  private readonly words = new WordList()
  /** Records given in the batch, as given. */
  private readonly given = new Map<string, CatalogueRecord>()
  /** Ids of records to be written again because of what they refer to. */
  private readonly touched = new Set<string>()
  /** Measures whose places and statuses may have changed. */
  private readonly measures = new Set<string>()
  private readonly terms = new Map<string, TreeTerm>()
  private readonly names = new Map<string, string[]>()

  constructor(private readonly sql: Sql) {
    this.version = Number(text(sql.row("SELECT value FROM meta WHERE key = 'version'")?.[0])) + 1
    for (const [json] of sql.rows('SELECT json FROM terms')) this.remember(JSON.parse(text(json)))
  }

  run(batch: CatalogueBatch): void {
    for (const id of batch.remove ?? []) this.remove(id)
    this.putRows(batch)
    for (const term of batch.terms ?? []) this.putTerm(term)
    for (const record of batch.records ?? []) this.given.set(record.id, record)
    for (const record of this.given.values()) this.noteConsequences(record)
    // What tells of a measure goes first, then the measures that are derived from it.
    for (const record of this.given.values()) if (record.type !== 'MEASURE') this.write(record)
    for (const record of this.given.values()) if (record.type === 'MEASURE') this.write(record)
    for (const measure of this.measures) this.touchMembers(measure)
    for (const id of this.touched) if (!this.given.has(id)) this.writeAgain(id)
    this.words.write(this.sql)
    this.setMeta('version', String(this.version))
    const points = (batch.contactPoints ?? []).length + (batch.terms ?? []).length + (batch.remove ?? []).length
    if (points > 0) this.setMeta('termsVersion', String(this.version))
  }

  term(id: string): TreeTerm | null {
    return this.terms.get(id) ?? null
  }

  organisationNames(id: string): string[] {
    const known = this.names.get(id)
    if (known !== undefined) return known
    const record = this.given.get(id) ?? storedRecord(this.sql, id)?.record
    const names = record?.type === 'ORGANISATION' ? [record.title, ...record.formerNames] : []
    this.names.set(id, names)
    return names
  }

  private remove(id: string): void {
    const stored = storedRecord(this.sql, id)
    if (stored !== null) {
      this.noteMeasures(stored.record)
      deleteRecord(this.sql, stored, this.version, this.words)
      this.touchReferrers(id)
    }
    if (this.terms.has(id)) {
      this.touchBelow(id)
      this.terms.delete(id)
      this.sql.run('DELETE FROM terms WHERE id = ?', [id])
    }
    this.sql.run('DELETE FROM points WHERE id = ?', [id])
  }

  private putRows(batch: CatalogueBatch): void {
    for (const { type, slug, id } of batch.redirects ?? []) {
      this.sql.run('INSERT OR REPLACE INTO redirects (type, slug, id) VALUES (?, ?, ?)', [type, slug, id])
    }
    for (const row of batch.ledger ?? []) {
      this.sql.run(
        'INSERT OR REPLACE INTO ledger (id, type, slug, revision, gone_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)',
        [row.id, row.type, row.slug, row.revision, row.goneAt, row.changedAt],
      )
    }
    for (const point of batch.contactPoints ?? []) {
      this.sql.run('INSERT OR REPLACE INTO points (id, json) VALUES (?, ?)', [point.id, JSON.stringify(point)])
    }
  }

  private putTerm(term: TreeTerm): void {
    const json = JSON.stringify(term)
    if (JSON.stringify(this.terms.get(term.id)) === json) return
    this.remember(term)
    this.sql.run('INSERT OR REPLACE INTO terms (id, json) VALUES (?, ?)', [term.id, json])
    this.words.know([...Object.values(term.labels), ...term.synonyms, ...term.formerNames])
    this.touchBelow(term.id)
  }

  private remember(term: TreeTerm): void {
    this.terms.set(term.id, term)
  }

  /** Records on a term or on one below it hold its names. */
  private touchBelow(id: string, seen = new Set<string>()): void {
    if (seen.has(id)) return
    seen.add(id)
    this.touchReferrers(id)
    for (const term of this.terms.values()) if (term.parent === id) this.touchBelow(term.id, seen)
  }

  private touchReferrers(id: string): void {
    for (const [referrer] of this.sql.rows(
      'SELECT r.id FROM refs f JOIN records r ON r.rid = f.rid WHERE f.target = ?',
      [id],
    )) {
      this.touched.add(text(referrer))
    }
  }

  private noteConsequences(record: CatalogueRecord): void {
    const before = storedRecord(this.sql, record.id)?.record
    this.noteMeasures(record)
    if (before !== undefined) this.noteMeasures(before)
    if (record.type === 'ORGANISATION' && JSON.stringify(before) !== JSON.stringify(record))
      this.touchReferrers(record.id)
  }

  /** What is told of a translation is told of its original; and who becomes a translation brings what was told of it. */
  private noteMeasures(record: CatalogueRecord): void {
    for (const measure of measuresOf(record)) this.measures.add(measure)
    if (record.type === 'MEASURE' && record.translationOf !== null) this.measures.add(record.translationOf)
  }

  private touchMembers(measure: string): void {
    for (const id of this.familyOf(this.rootOf(measure))) this.touched.add(id)
  }

  private rootOf(measure: string): string {
    const record = this.given.get(measure) ?? storedRecord(this.sql, measure)?.record
    return record?.translationOf ?? measure
  }

  /** Ids of a measure and its translations, those given in the batch included. */
  private familyOf(root: string): string[] {
    const stored = this.sql.rows("SELECT id FROM records WHERE root = ? AND type = 'MEASURE'", [root])
    const ids = new Set([root, ...stored.map(([id]) => text(id))])
    for (const { id, type, translationOf } of this.given.values())
      if (type === 'MEASURE' && (translationOf ?? id) === root) ids.add(id)
      else ids.delete(id)
    return [...ids]
  }

  private write(record: CatalogueRecord): void {
    const stored = storedRecord(this.sql, record.id)
    if (stored !== null) this.words.count(stored.record, -1)
    this.words.count(record, 1)
    this.words.know([...record.municipalities, ...record.counties].flatMap(placeNames))
    const derived =
      record.type === 'MEASURE' ? derive(this.sql, this.familyOf(record.translationOf ?? record.id)) : nothingDerived
    const { municipalities, counties } = derived
    const filled = record.type === 'MEASURE' ? { ...record, municipalities, counties } : record
    writeRecord(this.sql, filled, stored?.rid ?? null, { version: this.version, derived, labels: this })
  }

  private writeAgain(id: string): void {
    const stored = storedRecord(this.sql, id)
    if (stored !== null) this.write(stored.record)
  }

  private setMeta(key: string, value: string): void {
    this.sql.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', [key, value])
  }
}
