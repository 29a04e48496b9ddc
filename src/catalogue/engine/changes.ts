import { z } from 'zod'
import { recordTypes } from '../../vocabulary'
import type { CatalogueRecord } from '../record'
import { CatalogueInputError, type Change, type ChangePage } from '../store'
import type { Entry, Snapshot } from './snapshot'
import { text, type Sql } from './sql'

/**
 * So far back a new pass begins. Nodes stamp changes by their own clocks and see each other's late: within this time a
 * change may turn up that is stamped before one that was seen.
 */
const overlapMs = 5 * 60_000
const keptDays = 400
const dayMs = 86_400_000

/**
 * Where a mirror stands. A pass goes through the ledger by position (`at`, `id`); when it is done the next one begins at
 * `next`, which was settled when the pass began: what came late then is seen by the next. `day` is when it was given.
 */
const cursorShape = z.strictObject({
  pass: z.enum(['FIRST', 'LATER', 'DONE']),
  at: z.string(),
  id: z.string(),
  next: z.string(),
  day: z.int().nonnegative(),
})
type FeedCursor = z.infer<typeof cursorShape>

/** What the feed needs of the reader. */
export interface FeedSources {
  /** Null while there is no catalogue. */
  sql: Sql | null
  snapshot: Snapshot
  record(entry: Entry): CatalogueRecord
  now: Date
}

/** A stretch of the feed of public changes. @throws CatalogueInputError for a cursor that is not one, or too old. */
export function changesSince(since: string | null, first: number, sources: FeedSources): ChangePage {
  const today = Math.floor(sources.now.getTime() / dayMs)
  const cursor = since === null ? null : decode(since, today)
  const pass = cursor === null || cursor.pass === 'FIRST' ? 'FIRST' : 'LATER'
  const continues = cursor !== null && cursor.pass !== 'DONE'
  const next = continues ? cursor.next : beginOfNext(sources)
  const at = cursor === null ? '' : continues ? cursor.at : cursor.next
  let position = { at, id: continues ? cursor.id : '' }
  const changes: Change[] = []
  let hasMore = sources.sql !== null
  // Rows that say nothing to the outside (unlisted, or gone in a first pass) do not shorten a page.
  while (sources.sql !== null && hasMore && changes.length < first) {
    const wanted = first - changes.length
    const rows = sources.sql.rows(
      `SELECT id, type, slug, gone_at, changed_at FROM ledger WHERE (changed_at, id) > (?, ?) ORDER BY changed_at, id LIMIT ?`,
      [position.at, position.id, wanted + 1],
    )
    hasMore = rows.length > wanted
    for (const row of rows.slice(0, wanted)) {
      const id = text(row[0])
      position = { at: text(row[4]), id }
      const type = recordTypes.codes.find((code) => code === row[1])
      if (type === undefined) continue
      const entry = row[3] === null ? sources.snapshot.byId.get(id) : undefined
      const base = { id, type, slug: text(row[2]), at: position.at }
      if (entry?.facts.listed === true) {
        const record = sources.record(entry)
        changes.push({ ...base, slug: record.slug, operation: 'UPSERT', record })
      } else if (pass === 'LATER') changes.push({ ...base, operation: 'DELETE', record: null })
    }
  }
  const to: FeedCursor = hasMore
    ? { pass, ...position, next, day: today }
    : { pass: 'DONE', at: '', id: '', next, day: today }
  return { cursor: Buffer.from(JSON.stringify(to)).toString('base64url'), hasMore, changes }
}

/** The latest change there is, or the overlap ago where that is earlier: what has stood for longer is not repeated. */
function beginOfNext({ sql, now }: FeedSources): string {
  const latest = sql?.row('SELECT max(changed_at) FROM ledger')?.[0] ?? null
  if (latest === null) return ''
  const settled = new Date(now.getTime() - overlapMs).toISOString()
  return text(latest) < settled ? text(latest) : settled
}

function decode(since: string, today: number): FeedCursor {
  const parsed = cursorShape.safeParse(fromJson(since))
  if (!parsed.success) {
    const message =
      '`since` is not a cursor of this feed: pass the cursor of an earlier answer, or leave it out to begin.'
    throw new CatalogueInputError('INVALID_CURSOR', message, 'since')
  }
  if (today - parsed.data.day > keptDays) {
    const message = `\`since\` is older than ${keptDays} days: read again without it, and drop the ids that you do not see.`
    throw new CatalogueInputError('CURSOR_EXPIRED', message, 'since')
  }
  return parsed.data
}

function fromJson(cursor: string): unknown {
  if (cursor.length > 2000) return null
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    // Not ours: refused by its shape.
    return null
  }
}
