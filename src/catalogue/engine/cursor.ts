import { createHash } from 'node:crypto'
import { z } from 'zod'
import { CatalogueInputError, type SearchRequest, type SearchWhere } from '../store'

/** Where a page ended: the key of its order and the id of its last hit. */
export interface Position {
  key: string | number
  id: string
}

const cursorShape = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()])

/** Tells one search from another: its words, filters, what it searches in, order and language, whatever the order of its lists. */
export function searchFingerprint({ query, where, within, sort, prefer }: SearchRequest): string {
  const searchedIn = within === undefined ? [] : [filtersOf(within)]
  const whole = JSON.stringify([query, filtersOf(where), sort, prefer, ...searchedIn])
  return createHash('sha1').update(whole).digest('base64url').slice(0, 10)
}

function filtersOf(where: SearchWhere): unknown[] {
  return Object.entries(where)
    .filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].sort() : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}

/** The cursor of a position in one search; opaque to those who pass it on. */
export function encodeCursor(fingerprint: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([fingerprint, key, id])).toString('base64url')
}

/** The position that a cursor stands for. @throws CatalogueInputError INVALID_CURSOR unless it is of this very search. */
export function decodeCursor(fingerprint: string, cursor: string): Position {
  const parsed = cursorShape.safeParse(fromJson(cursor))
  if (parsed.success) {
    const [search, key, id] = parsed.data
    if (search === fingerprint) return { key, id }
  }
  throw new CatalogueInputError(
    'INVALID_CURSOR',
    '`after` is not a cursor of this search: use a cursor from an answer to the same query, where, sort and prefer, or leave it out to begin.',
    'after',
  )
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
