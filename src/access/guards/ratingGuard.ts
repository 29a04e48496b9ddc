import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { actorOf, relatedId } from '../actor'
import { isContributor, isEditor } from '../roles'

const row = z.object({ organisation: z.unknown() }).partial()
/** What a reviewer's save may carry: the ratings, and what Payload itself stamps. */
const carried = new Set(['effectRatings', '_status', 'updatedAt', 'deletedAt'])

/** A reviewer rates and changes nothing else: the rest of a measure stays as it was, whatever the form sent along. */
export const ratingGuard: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const actor = actorOf(req)
  const isRated = collection.flattenedFields.some((field) => field.name === 'effectRatings')
  if (!isRated || operation !== 'update' || actor === null || !actor.roles.has('REVIEWER')) return data
  const isOwn = relatedId(row.parse(originalDoc ?? {}).organisation) === actor.organisation
  if (isEditor({ req }) === true || (isContributor({ req }) === true && isOwn)) return data
  const before = z.record(z.string(), z.unknown()).parse(originalDoc)
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, carried.has(key) ? value : before[key]]))
}
