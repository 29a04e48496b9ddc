import { fingerprint } from '../revision'
import { CatalogueFileError, openForReading } from './database'
import { number, text, type Cell, type Sql } from './sql'

/** What a catalogue holds, by kind. */
export const contentKinds = ['RECORD', 'TERM', 'CONTACT_POINT', 'REDIRECT', 'LEDGER'] as const
export type ContentKind = (typeof contentKinds)[number]

/** Of everything that a catalogue holds its name and a fingerprint of its content. */
export type Contents = Readonly<Record<ContentKind, ReadonlyMap<string, string>>>

const pageSize = 500

/** Everything that a catalogue file holds. Only reads it. @throws CatalogueFileError where it cannot be read. */
export function contentsOf(file: string): Contents {
  return reading(file, (sql) => ({
    RECORD: records(sql),
    TERM: byName(sql.rows('SELECT id, json FROM terms'), parsed),
    CONTACT_POINT: byName(sql.rows('SELECT id, json FROM points'), parsed),
    REDIRECT: byName(sql.rows("SELECT type || ' ' || slug, id FROM redirects")),
    LEDGER: byName(sql.rows('SELECT id, type, slug, revision, gone_at, changed_at FROM ledger')),
  }))
}

/** Public ids for which the ledger in a catalogue file does not say what the records in it say. */
export function untrueLedgerRows(file: string): string[] {
  const listed = "SELECT * FROM records WHERE json_extract(facts, '$.listed')"
  return reading(file, (sql) =>
    sql
      .rows(
        `SELECT r.id FROM (${listed}) r LEFT JOIN ledger l ON l.id = r.id
         WHERE l.id IS NULL OR l.gone_at IS NOT NULL OR l.revision <> r.revision OR l.slug <> r.slug
         UNION SELECT id FROM ledger WHERE gone_at IS NULL AND id NOT IN (SELECT id FROM (${listed}))
         ORDER BY 1`,
      )
      .map(([id]) => text(id)),
  )
}

function reading<T>(file: string, read: (sql: Sql) => T): T {
  const sql = openForReading(file)
  if (sql === null) throw new CatalogueFileError(`There is no catalogue of this version at ${file}.`)
  try {
    return read(sql)
  } finally {
    sql.close()
  }
}

/** In pages, since all records at once do not fit in memory. */
function records(sql: Sql): Map<string, string> {
  const found = new Map<string, string>()
  for (let after = 0; ;) {
    const rows = sql.rows(
      'SELECT id, type, slug, revision, root, facts, json, texts, rid FROM records WHERE rid > ? ORDER BY rid LIMIT ?',
      [after, pageSize],
    )
    for (const [id, type, slug, revision, root, ...parts] of rows)
      found.set(text(id), fingerprint([type, slug, revision, root, ...parts.slice(0, 3).map(parsed)]))
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return found
    after = number(last.at(-1))
  }
}

function byName(rows: readonly Cell[][], read: (cell: Cell) => unknown = (cell) => cell): Map<string, string> {
  return new Map(rows.map(([name, ...cells]) => [text(name), fingerprint(cells.map(read))]))
}

function parsed(cell: Cell | undefined): unknown {
  return JSON.parse(text(cell))
}
