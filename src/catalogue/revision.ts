import { createHash } from 'node:crypto'
import type { CatalogueRecord } from './record'

/** The same text for the same content, whatever order its keys were written in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** The same short text for the same content, and another for any other. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64url').slice(0, 22)
}

/**
 * Fingerprint of all that is public in a record: itself, and what it shows of the things it refers to (`faces`, in any
 * order). `publishedAt` and `updatedAt` are left out; clocks are dates in it, so that turning due or stale does not move it.
 */
export function revisionOf(record: CatalogueRecord, faces: readonly string[]): string {
  const { publishedAt: _published, updatedAt: _updated, revision: _revision, ...shown } = record
  return fingerprint([shown, [...faces].sort()])
}
