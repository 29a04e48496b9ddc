import type { FieldAccess, FieldHook } from 'payload'
import { z } from 'zod'
import { actorOf, relatedId } from './actor'
import { onField } from './people'
import { isEditor, isReviewer } from './roles'

const row = z.object({ organisation: z.unknown() }).partial()

const rates: FieldAccess = ({ req, doc }) => {
  if (isEditor({ req }) === true) return true
  const organisation = actorOf(req)?.organisation ?? null
  const isOwn = organisation !== null && relatedId(row.safeParse(doc).data?.organisation) === organisation
  return isReviewer({ req }) === true && !isOwn
}

/** Ratings of effect are set by editors, and by reviewers where the record is not their own organisation's. */
export const setByRaters = { create: onField(isEditor), update: rates }

/** Notes who wrote a rating, when it is new: nobody but editors changes it after them. */
export const stampRater: FieldHook = ({ value, previousSiblingDoc, req }): unknown => {
  const isNew = Object.keys(previousSiblingDoc ?? {}).length === 0
  return isNew ? (actorOf(req)?.id ?? null) : value
}
