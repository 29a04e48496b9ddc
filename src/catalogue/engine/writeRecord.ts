import { stemmedText } from '../analysis/words'
import type { CatalogueRecord } from '../record'
import { bodyText, filesOf } from './bodyText'
import { factsOf, referencesOf, type Derived } from './facts'
import { labelsOf, type LabelSources } from './labels'
import { inParts, whole } from './longTexts'
import { number, text, type Sql } from './sql'
import { titleWords, type WordList } from './wordList'

/** A record as it stands in the file. */
export interface StoredRecord {
  rid: number
  record: CatalogueRecord
}

/** The record with this id, if the catalogue holds it. */
export function storedRecord(sql: Sql, id: string): StoredRecord | null {
  const row = sql.row('SELECT rid, json, texts FROM records WHERE id = ?', [id])
  return row === undefined ? null : { rid: number(row[0]), record: whole(text(row[1]), text(row[2])) }
}

/** Writes a record's row, index and side tables; `rid` is its place where it is held already. */
export function writeRecord(
  sql: Sql,
  record: CatalogueRecord,
  rid: number | null,
  context: { version: number; derived: Derived; labels: LabelSources },
): void {
  const facts = factsOf(record, context.derived)
  const columns = [record.type, record.slug, facts.root, record.revision, context.version]
  const { json, texts } = inParts(record)
  const values = [...columns, JSON.stringify(facts), json, texts]
  if (rid === null) {
    sql.run(
      'INSERT INTO records (id, type, slug, root, revision, seq, facts, json, texts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [record.id, ...values],
    )
    rid = number(sql.row('SELECT rid FROM records WHERE id = ?', [record.id])?.[0])
  } else {
    sql.run(
      'UPDATE records SET type = ?, slug = ?, root = ?, revision = ?, seq = ?, facts = ?, json = ?, texts = ? WHERE rid = ?',
      [...values, rid],
    )
    clearSideTables(sql, rid)
  }
  for (const target of referencesOf(record)) sql.run('INSERT INTO refs (target, rid) VALUES (?, ?)', [target, rid])
  for (const file of filesOf(record)) sql.run('INSERT INTO files (file, rid) VALUES (?, ?)', [file, rid])
  if (!facts.listed) return
  for (const { word, place } of titleWords(record.title)) {
    sql.run('INSERT INTO title_words (word, place, rid) VALUES (?, ?, ?)', [word, place, rid])
  }
  sql.run('INSERT INTO search (rowid, title, summary, body, labels) VALUES (?, ?, ?, ?, ?)', [
    rid,
    stemmedText(record.title),
    stemmedText(record.summary),
    stemmedText(bodyText(record)),
    stemmedText(labelsOf(record, facts.counties, context.labels).join(' \n ')),
  ])
}

/** Takes a record out of the file. */
export function deleteRecord(sql: Sql, { rid, record }: StoredRecord, version: number, words: WordList): void {
  words.count(record, -1)
  clearSideTables(sql, rid)
  sql.run('DELETE FROM records WHERE rid = ?', [rid])
  sql.run('INSERT INTO removed (seq, rid) VALUES (?, ?)', [version, rid])
}

function clearSideTables(sql: Sql, rid: number): void {
  for (const table of ['refs', 'files', 'title_words']) sql.run(`DELETE FROM ${table} WHERE rid = ?`, [rid])
  sql.run('DELETE FROM search WHERE rowid = ?', [rid])
}
