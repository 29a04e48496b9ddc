import type { CollectionSlug, Payload } from 'payload'
import type { Bird, Flock } from './flock'

/** Fields of a file that Payload fills itself. */
export const keptByUploads = 'url thumbnailURL filename mimeType filesize width height focalX focalY sizes'.split(' ')
/** Fields of an account that Payload fills itself. */
export const keptByAccounts =
  'resetPasswordToken resetPasswordExpiration salt hash loginAttempts lockUntil sessions'.split(' ')

/** What lies in the content database: rows, drafts, trash, versions, and what the panel remembers. */
export async function birdsKept(
  payload: Payload,
  flock: Flock,
  collections: readonly CollectionSlug[],
): Promise<Set<Bird>> {
  const kept = new Set<Bird>()
  for (const collection of [...collections, 'payload-preferences' as const]) {
    const asked: ReturnType<typeof JSON.parse> = { collection, depth: 0, limit: 10_000, pagination: false, trash: true }
    const rows: unknown[] = [await payload.find(asked), await payload.find({ ...asked, draft: true })]
    if (payload.collections[collection].config.versions) rows.push(await payload.findVersions(asked))
    for (const bird of flock.heardIn(JSON.stringify(rows))) kept.add(bird)
  }
  return kept
}
