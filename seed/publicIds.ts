import { createHash } from 'node:crypto'

/** The public id of a seeded document: the same on every database, since it follows from collection and natural key. */
export function seededPublicId(collection: string, slug: string): string {
  return createHash('sha256').update(`${collection}:${slug}`).digest('base64url').slice(0, 20)
}
