import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { makesBlanks } from './makesBlanks'

/** What somebody has written in: a list of these leaves the blanks out. */
export const isWritten: Where = { publicId: { exists: true } }
const isBlank: Where = { publicId: { exists: false } }
const atATime = 100

/** Whom a search for blanks is made for; nobody where it is the machine's own work. */
interface Asker {
  req?: PayloadRequest
}

/**
 * Removes for good what is blank among the rows of `where`, as far as whoever asks may see it. Resolves to how many there
 * were. Asks the newest version of each: a draft that is written in leaves the row itself as it was made.
 */
export async function removeBlanks(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { req }: Asker = {},
): Promise<number> {
  const found = await payload.find({
    collection,
    where: { and: [where, isBlank, { _status: { equals: 'draft' } }] },
    draft: true,
    depth: 0,
    limit: atATime,
    overrideAccess: req === undefined,
    ...(req === undefined ? {} : { req }),
  })
  for (const { id } of found.docs)
    await payload.delete({ collection, id, depth: 0, overrideAccess: true, ...(req === undefined ? {} : { req }) })
  return found.docs.length
}

const oneDayMs = 24 * 60 * 60_000

/** Removes the blanks that a browser left behind when it ended: unless said otherwise, those that are a day old. */
export async function removeOldBlanks(payload: Payload, madeBefore?: Date): Promise<number> {
  // The clock of the machine, as Payload stamps rows with it.
  const before = madeBefore ?? new Date(Date.now() - oneDayMs)
  let removed = 0
  for (const { config } of Object.values(payload.collections)) {
    if (!makesBlanks(config)) continue
    removed += await removeBlanks(payload, config.slug, { createdAt: { less_than: before.toISOString() } })
  }
  return removed
}
