import { createServer, type IncomingMessage, type Server } from 'node:http'
import Database from 'libsql'
import type { Parameters } from './questions'

/*
 * What the benchmark measures against: a server written by hand for these four questions only, on a copy of the same data
 * in tables of its own (bareTables.ts), with prepared statements, FTS5 and JSON.stringify, and no GraphQL.
 */

// What whoever runs SQLite for reading would set: pages of the whole file stay at hand.
const settings = 'PRAGMA query_only = ON; PRAGMA cache_size = -64000; PRAGMA mmap_size = 1073741824;'

const card = `r.rid, r.id, r.type, r.title, r.summary, r.url, r.published AS publishedAt, o.title AS organisation`
const withOrganisation = 'LEFT JOIN record o ON o.rid = r.organisation'

const sql = {
  newest: `SELECT ${card} FROM record r ${withOrganisation} WHERE r.type = ? AND r.language = ?
    AND r.published <= ? AND (r.published < ? OR r.id > ?) ORDER BY r.published DESC, r.id LIMIT 11`,
  // Measured against a statement for the count and one for the page: reading what matches once is faster.
  filter: `WITH found AS MATERIALIZED (SELECT t.rid, t.published, t.id FROM record_theme t
      JOIN record_county c ON c.county = ? AND c.rid = t.rid
      WHERE t.theme = ? AND t.year_from <= ? AND (t.year_to >= ? OR t.year_to IS NULL))
    SELECT (SELECT count(*) FROM found) AS total, ${card}
    FROM (SELECT rid FROM found ORDER BY published DESC, id LIMIT 10) f
    JOIN record r ON r.rid = f.rid ${withOrganisation} ORDER BY r.published DESC, r.id`,
  text: `SELECT ${card} FROM (SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT 10) f
    JOIN record r ON r.rid = f.rowid ${withOrganisation} ORDER BY f.rank`,
  textTotal: 'SELECT count(*) AS total FROM words WHERE words MATCH ?',
  slug: `SELECT ${card}, d.json FROM record r JOIN detail d ON d.rid = r.rid ${withOrganisation}
    WHERE r.type = 'CASE_STORY' AND r.slug = ?`,
  terms: (count: number) => `SELECT x.rid, t.kind, t.slug, t.label FROM record_term x JOIN term t ON t.tid = x.tid
    WHERE x.rid IN (${places(count)}) ORDER BY x.rid, x.position`,
  places: (count: number) => `SELECT x.rid, p.number, p.name, p.county_name AS county FROM record_place x
    JOIN place p ON p.number = x.number WHERE x.rid IN (${places(count)}) ORDER BY x.rid, x.position`,
}

const places = (count: number) => Array(count).fill('?').join(', ')

interface Row extends Record<string, unknown> {
  rid: number
  organisation: string | null
  total?: number
  json?: string
}

/** Answers the four questions, each by its path. */
export function bareServer(file: string): Server {
  const db = new Database(file)
  db.exec(settings)
  const prepared = (text: string) => {
    const statement = db.prepare(text)
    return (...values: unknown[]) => statement.all(...values) as Row[]
  }
  const newest = prepared(sql.newest)
  const filter = prepared(sql.filter)
  const [text, textTotal] = [prepared(sql.text), prepared(sql.textTotal)]
  const slug = prepared(sql.slug)
  const relations = (count: number) => ({ terms: prepared(sql.terms(count)), places: prepared(sql.places(count)) })
  const [ofOne, ofTen] = [relations(1), relations(10)]

  /** Cards with their relations, in the shape that GraphQL gives. */
  function cards(rows: readonly Row[]) {
    const { terms, places } = rows.length === 1 ? ofOne : ofTen
    const rids = Array.from({ length: rows.length === 1 ? 1 : 10 }, (_, index) => rows[index]?.rid ?? -1)
    const [allTerms, allPlaces] = [terms(...rids), places(...rids)]
    return rows.map(({ rid, organisation, total: _total, json: _json, ...rest }) => {
      const of = (kind: string) =>
        allTerms.flatMap((term) =>
          term.rid === rid && term['kind'] === kind ? [{ slug: term['slug'], label: term['label'] }] : [],
        )
      return {
        ...rest,
        themes: of('THEME'),
        targetGroups: of('TARGET_GROUP'),
        municipalities: allPlaces.flatMap((place) =>
          place.rid === rid
            ? [{ number: place['number'], name: place['name'], county: { name: place['county'] } }]
            : [],
        ),
        organisation: organisation === null ? null : { title: organisation },
      }
    })
  }

  const answers: Record<string, (given: Parameters) => unknown> = {
    '/newest': ({ type, language, published, id }) => {
      const rows = newest(type, language, published, published, id)
      return { search: { nodes: cards(rows.slice(0, 10)), pageInfo: { hasNextPage: rows.length > 10 } } }
    },
    '/filter': ({ theme, county, year }) => {
      const rows = filter(county, theme, year, year)
      return { search: { totalCount: rows[0]?.total ?? 0, nodes: cards(rows) } }
    },
    '/text': ({ query }) => {
      const words = String(query).trim().split(/\s+/)
      const match = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ')
      return { search: { totalCount: textTotal(match)[0]?.total, nodes: cards(text(match)) } }
    },
    '/slug': ({ slug: asked }) => {
      const [row] = slug(asked)
      if (row === undefined) return { caseStory: null }
      return { caseStory: { ...cards([row])[0], ...(JSON.parse(row.json ?? '{}') as object) } }
    },
  }

  return createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: Parameters }
      const body = Buffer.from(JSON.stringify({ data: answers[request.url ?? '']?.(variables) }))
      response.writeHead(200, ['content-type', 'application/json', 'content-length', String(body.length)])
      response.end(body)
    })
  })
}
