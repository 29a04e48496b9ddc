import { createServer, type IncomingMessage, type Server } from 'node:http'
import Database from 'libsql'
import { recordPath } from '../../../src/catalogue/addresses'
import type { CatalogueRecord } from '../../../src/catalogue/record'
import type { CatalogueReader } from '../../../src/catalogue/store'
import { richTextToText, type RichText } from '../../../src/lib/richText'
import { county, municipality } from '../../../src/vocabulary'
import type { Parameters } from './questions'

/*
 * What the benchmark measures against: a server written by hand for these four questions only, on a copy of the same data in
 * tables of its own, with prepared statements, FTS5 and JSON.stringify, and no GraphQL.
 */

const tables = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE record (rid INTEGER PRIMARY KEY, id TEXT, type TEXT, slug TEXT, title TEXT, summary TEXT, url TEXT,
    published TEXT, year_from INTEGER, year_to INTEGER, organisation TEXT, detail TEXT);
  CREATE TABLE term (id TEXT PRIMARY KEY, kind TEXT, slug TEXT, label TEXT);
  CREATE TABLE record_term (rid INTEGER, term TEXT, position INTEGER, PRIMARY KEY (rid, position)) WITHOUT ROWID;
  CREATE TABLE record_theme (theme TEXT, rid INTEGER, PRIMARY KEY (theme, rid)) WITHOUT ROWID;
  CREATE TABLE record_place (rid INTEGER, number TEXT, name TEXT, county TEXT, county_name TEXT, position INTEGER);
  CREATE TABLE record_county (county TEXT, rid INTEGER, PRIMARY KEY (county, rid)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5(title, summary, body, content='');
  CREATE INDEX record_newest ON record (type, published DESC, id);
  CREATE INDEX record_slug ON record (slug);
  CREATE INDEX place_of ON record_place (rid);
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

/** Copies what a catalogue holds into tables of its own. */
export function copyCatalogue(reader: CatalogueReader, ids: readonly string[], file: string): void {
  const db = new Database(file)
  db.exec(tables)
  const put = (table: string, count: number) =>
    db.prepare(`INSERT OR IGNORE INTO ${table} VALUES (${Array(count).fill('?').join(', ')})`)
  const statements = {
    record: put('record', 12),
    term: put('term', 4),
    recordTerm: put('record_term', 3),
    theme: put('record_theme', 2),
    place: put('record_place', 6),
    county: put('record_county', 2),
    words: db.prepare('INSERT INTO words (rowid, title, summary, body) VALUES (?, ?, ?, ?)'),
  }
  for (const kind of ['THEME', 'TARGET_GROUP'] as const)
    for (const term of reader.terms(kind)) statements.term.run(term.id, kind, term.slug, term.labels.nb)
  db.exec('BEGIN')
  ids.forEach((id, rid) => {
    const record = reader.record(id)
    if (record === null) return
    const organisation = record.organisation === null ? null : reader.record(record.organisation)
    const title = organisation?.type === 'ORGANISATION' ? organisation.title : null
    const detail =
      record.type === 'CASE_STORY'
        ? {
            status: record.status,
            wouldRepeat: record.wouldRepeat,
            collaboration: record.collaboration,
            whatWeDid: { text: richTextToText(record.whatWeDid) },
            sources: record.sources.map((source) => ({ title: source.title, publisher: source.publisher })),
            licence: { code: record.licence },
          }
        : {}
    const { type, slug, summary, publishedAt, yearFrom, yearTo } = record
    const url = `http://localhost${recordPath(record)}`
    statements.record.run(
      ...[
        rid,
        id,
        type,
        slug,
        record.title,
        summary,
        url,
        publishedAt,
        yearFrom,
        yearTo,
        title,
        JSON.stringify(detail),
      ],
    )
    ;[...record.themes, ...record.targetGroups].forEach((term, position) =>
      statements.recordTerm.run(rid, term, position),
    )
    for (let theme of record.themes)
      for (let term = reader.term(theme); term !== null; term = term.parent === null ? null : reader.term(term.parent))
        statements.theme.run((theme = term.slug), rid)
    record.municipalities.forEach((number, position) => {
      const place = municipality(number)
      if (place === undefined) return
      statements.place.run(rid, number, place.name, place.county, county(place.county)?.name ?? '', position)
      statements.county.run(place.county, rid)
    })
    for (const number of record.counties) statements.county.run(number, rid)
    statements.words.run(rid, record.title, summary, bodyOf(record))
  })
  db.exec('COMMIT')
  db.close()
}

const fields = 'r.rid, r.id, r.type, r.title, r.summary, r.url, r.published AS publishedAt, r.organisation'
const filtered = `FROM record_theme t JOIN record_county c ON c.rid = t.rid AND c.county = ? JOIN record r ON r.rid = t.rid
  WHERE t.theme = ? AND r.year_from <= ? AND (r.year_to >= ? OR r.year_to IS NULL)`

interface Row extends Record<string, unknown> {
  rid: number
  organisation: string | null
  detail?: string
}

/** Answers the four questions, each by its path. */
export function bareServer(file: string): Server {
  const db = new Database(file)
  db.exec('PRAGMA query_only = ON')
  const all = (sql: string) => {
    const statement = db.prepare(sql)
    return (...values: unknown[]) => statement.all(...values) as Row[]
  }
  const one = (sql: string) => {
    const statement = db.prepare(sql)
    return (...values: unknown[]) => statement.get(...values) as Row | undefined
  }
  const newest = all(`SELECT ${fields} FROM record r WHERE r.type = ? ORDER BY r.published DESC, r.id LIMIT 11`)
  const page = all(`SELECT ${fields}, count(*) OVER () AS total ${filtered} ORDER BY r.published DESC, r.id LIMIT 10`)
  const found = all(
    `SELECT ${fields} FROM words JOIN record r ON r.rid = words.rowid WHERE words MATCH ? ORDER BY bm25(words, 8, 4, 1) LIMIT 10`,
  )
  const foundTotal = one('SELECT count(*) AS total FROM words WHERE words MATCH ?')
  const bySlug = one(
    `SELECT ${fields}, r.year_from AS yearFrom, r.year_to AS yearTo, r.detail FROM record r WHERE r.slug = ? AND r.type = 'CASE_STORY'`,
  )
  // The relations of a whole page in one statement each; a page with fewer rows asks for nothing in the places left over.
  const places10 = Array(10).fill('?').join(', ')
  const terms = all(
    `SELECT x.rid, t.kind, t.slug, t.label FROM record_term x JOIN term t ON t.id = x.term WHERE x.rid IN (${places10}) ORDER BY x.rid, x.position`,
  )
  const places = all(
    `SELECT rid, number, name, county_name FROM record_place WHERE rid IN (${places10}) ORDER BY rid, position`,
  )

  /** Cards with their relations, in the shape that GraphQL gives. */
  function cards(rows: readonly Row[]) {
    const rids = Array.from({ length: 10 }, (_, index) => rows[index]?.rid ?? -1)
    const [allTerms, allPlaces] = [terms(...rids), places(...rids)]
    return rows.map(({ rid, organisation, total: _, ...rest }) => {
      const of = (kind: string) =>
        allTerms.flatMap((term) =>
          term.rid === rid && term['kind'] === kind ? [{ slug: term['slug'], label: term['label'] }] : [],
        )
      return {
        ...rest,
        themes: of('THEME'),
        targetGroups: of('TARGET_GROUP'),
        municipalities: allPlaces
          .filter((place) => place.rid === rid)
          .map((place) => ({ number: place['number'], name: place['name'], county: { name: place['county_name'] } })),
        organisation: organisation === null ? null : { title: organisation },
      }
    })
  }

  function answer(path: string, given: Parameters): unknown {
    if (path === '/newest') {
      const rows = newest(given['type'])
      return { search: { nodes: cards(rows.slice(0, 10)), pageInfo: { hasNextPage: rows.length > 10 } } }
    }
    if (path === '/filter') {
      const rows = page(given['county'], given['theme'], given['year'], given['year'])
      return { search: { totalCount: rows[0]?.['total'] ?? 0, nodes: cards(rows) } }
    }
    if (path === '/text') {
      const match = String(given['query'])
        .trim()
        .split(/\s+/)
        .map((word) => `"${word.replaceAll('"', '""')}"`)
        .join(' ')
      return { search: { totalCount: foundTotal(match)?.['total'], nodes: cards(found(match)) } }
    }
    const row = bySlug(given['slug'])
    if (row === undefined) return { caseStory: null }
    const { detail, ...rest } = row
    return { caseStory: { ...cards([rest])[0], ...(JSON.parse(detail ?? '{}') as object) } }
  }

  return createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const given = JSON.parse(Buffer.concat(chunks).toString()) as { variables: Parameters }
      const body = JSON.stringify({ data: answer(request.url ?? '', given.variables) })
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      response.end(body)
    })
  })
}
