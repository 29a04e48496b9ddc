import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { actorOf, relatedId } from '../actor'
import { isEditor } from '../roles'
import { sentence } from './sentences'

const row = z.object({ _status: z.unknown(), publicId: z.unknown(), organisation: z.unknown() }).partial()

function refuse(message: string): never {
  throw new APIError(message, 403, undefined, true)
}

/**
 * What no save may do, whatever the fields say: change a public id; and, by anybody but an editor, publish, or give a
 * record to another organisation than the one it belongs to. A new record belongs to the writer's organisation.
 */
export const saveGuard: CollectionBeforeChangeHook = ({ collection, data, originalDoc, operation, req }) => {
  const saved = row.parse(data)
  const before = row.parse(originalDoc ?? {})
  const isUpdate = operation === 'update'
  if (isUpdate && before.publicId && saved.publicId !== undefined && saved.publicId !== before.publicId)
    refuse(sentence(req, 'publicIdIsKept'))

  const actor = actorOf(req)
  if (actor === null || isEditor({ req }) === true) return data
  if (collection.versions?.drafts && saved._status === 'published') refuse(sentence(req, 'editorsPublish'))
  if (!collection.flattenedFields.some((field) => field.name === 'organisation') || collection.auth) return data

  const given = relatedId(saved.organisation)
  const belongsTo = isUpdate ? relatedId(before.organisation) : actor.organisation
  if (given === null) return { ...data, organisation: belongsTo }
  if (given !== belongsTo) refuse(sentence(req, 'organisationIsKept'))
  return data
}
