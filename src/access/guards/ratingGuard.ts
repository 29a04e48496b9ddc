import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { keepsAll, ratingsOfOthers } from '../../lib/ratings'
import { actorOf, relatedId } from '../actor'
import { isContributor, isEditor } from '../roles'
import { sentence } from './sentences'

const row = z.object({ organisation: z.unknown() }).partial()
/** What a reviewer's save may carry: the ratings, and what Payload itself stamps. */
const carried = new Set(['effectRatings', '_status', 'updatedAt', 'deletedAt'])

/**
 * A reviewer rates and changes nothing else: the rest of a measure stays as it was, whatever the form sent along. Nor do
 * they touch what another has written: a rating is added beside it.
 */
export const ratingGuard: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const actor = actorOf(req)
  const isRated = collection.flattenedFields.some((field) => field.name === 'effectRatings')
  if (!isRated || operation !== 'update' || actor === null || isEditor({ req }) === true) return data
  if (!actor.roles.has('REVIEWER')) return data
  const isOwn =
    actor.organisation !== null && relatedId(row.parse(originalDoc ?? {}).organisation) === actor.organisation
  if (isContributor({ req }) === true && isOwn) return data
  const before = z.record(z.string(), z.unknown()).parse(originalDoc)
  const saved: unknown = data['effectRatings']
  if (saved !== undefined && !keepsAll(ratingsOfOthers(before['effectRatings'], actor.id), saved))
    throw new APIError(sentence(req, 'ratingIsKept'), 403, undefined, true)
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, carried.has(key) ? value : before[key]]))
}
