import Database from 'libsql'
import { recordPath } from '../../../src/catalogue/addresses'
import type { CatalogueRecord } from '../../../src/catalogue/record'
import type { CatalogueReader } from '../../../src/catalogue/store'
import { richTextToText, type RichText } from '../../../src/lib/richText'
import { county, municipality } from '../../../src/vocabulary'

/*
 * The data of a catalogue in tables for the four questions of the benchmark: what a question filters and sorts by stands
 * in narrow covering tables, texts are fetched for the ten that are shown.
 */

const tables = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE record (rid INTEGER PRIMARY KEY, id TEXT, type TEXT, language TEXT, slug TEXT, title TEXT, summary TEXT,
    url TEXT, published TEXT, organisation INTEGER);
  CREATE TABLE detail (rid INTEGER PRIMARY KEY, json TEXT);
  CREATE TABLE term (tid INTEGER PRIMARY KEY, id TEXT UNIQUE, kind TEXT, slug TEXT, label TEXT);
  CREATE TABLE place (number TEXT PRIMARY KEY, name TEXT, county_name TEXT) WITHOUT ROWID;
  CREATE TABLE record_term (rid INTEGER, position INTEGER, tid INTEGER, PRIMARY KEY (rid, position)) WITHOUT ROWID;
  CREATE TABLE record_place (rid INTEGER, position INTEGER, number TEXT, PRIMARY KEY (rid, position)) WITHOUT ROWID;
  CREATE TABLE record_theme (theme TEXT, rid INTEGER, year_from INTEGER, year_to INTEGER, published TEXT, id TEXT,
    PRIMARY KEY (theme, rid)) WITHOUT ROWID;
  CREATE TABLE record_county (county TEXT, rid INTEGER, PRIMARY KEY (county, rid)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5(title, summary, body, content='');
`
const indexes = `
  CREATE INDEX record_newest ON record (type, language, published DESC, id);
  CREATE INDEX record_slug ON record (type, slug);
  INSERT INTO words (words, rank) VALUES ('rank', 'bm25(8.0, 4.0, 1.0)');
  INSERT INTO words (words) VALUES ('optimize');
  ANALYZE;
`

/** Every text of a record, one after the other. */
function bodyOf(record: CatalogueRecord): string {
  return Object.values(record)
    .filter(
      (value): value is RichText => Array.isArray(value) && typeof value[0] === 'object' && 'children' in value[0],
    )
    .map(richTextToText)
    .join('\n')
}

/** What is only asked of a case story, as it is answered. */
function detailOf(record: CatalogueRecord): string | null {
  if (record.type !== 'CASE_STORY') return null
  const { yearFrom, yearTo, status, wouldRepeat, collaboration, whatWeDid, sources, licence } = record
  return JSON.stringify({
    yearFrom,
    yearTo,
    status,
    wouldRepeat,
    collaboration,
    whatWeDid: whatWeDid === null ? null : { text: richTextToText(whatWeDid) },
    sources: sources.map(({ title, publisher }) => ({ title, publisher })),
    licence: { code: licence },
  })
}

/** Copies what a catalogue holds of these records into tables of its own. */
export function copyCatalogue(reader: CatalogueReader, ids: readonly string[], publicUrl: string, file: string): void {
  const db = new Database(file)
  db.exec(tables)
  const put = (table: string, count: number) => {
    const statement = db.prepare(`INSERT OR IGNORE INTO ${table} VALUES (${Array(count).fill('?').join(', ')})`)
    return (...values: unknown[]) => void statement.run(...values)
  }
  const [putRecord, putDetail, putTerm] = [put('record', 10), put('detail', 2), put('term', 5)]
  const [putPlace, putRecordTerm, putRecordPlace] = [put('place', 3), put('record_term', 3), put('record_place', 3)]
  const [putTheme, putCounty] = [put('record_theme', 6), put('record_county', 2)]
  const words = db.prepare('INSERT INTO words (rowid, title, summary, body) VALUES (?, ?, ?, ?)')
  db.exec('BEGIN')
  const termIds = new Map<string, number>()
  for (const { id, kind, slug, labels } of [...reader.terms('THEME'), ...reader.terms('TARGET_GROUP')]) {
    termIds.set(id, termIds.size + 1)
    putTerm(termIds.size, id, kind, slug, labels.nb)
  }
  const rids = new Map(ids.map((id, index) => [id, index + 1]))
  for (const [asked, rid] of rids) {
    const record = reader.record(asked)
    if (record === null) continue
    const { id, type, language, slug, title, summary, publishedAt, yearFrom, yearTo } = record
    const organisation = record.organisation === null ? null : rids.get(record.organisation)
    const url = publicUrl + recordPath(record)
    putRecord(rid, id, type, language, slug, title, summary, url, publishedAt, organisation)
    putDetail(rid, detailOf(record))
    ;[...record.themes, ...record.targetGroups].forEach((term, at) => putRecordTerm(rid, at, termIds.get(term)))
    for (let theme of record.themes)
      for (let term = reader.term(theme); term !== null; term = term.parent === null ? null : reader.term(term.parent))
        putTheme((theme = term.slug), rid, yearFrom, yearTo, publishedAt, id)
    record.municipalities.forEach((number, at) => {
      const place = municipality(number)
      if (place === undefined) return
      putPlace(number, place.name, county(place.county)?.name ?? '')
      putRecordPlace(rid, at, number)
      putCounty(place.county, rid)
    })
    for (const number of record.counties) putCounty(number, rid)
    words.run(rid, title, summary, bodyOf(record))
  }
  db.exec('COMMIT')
  db.exec(indexes)
  db.close()
}
