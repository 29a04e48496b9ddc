import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

const fromNothing = z.looseObject({
  draft: z.literal(true),
  data: z.strictObject({ _status: z.literal('draft').optional() }),
  // A copy is made of nothing too, as far as the data goes.
  duplicateFromID: z.undefined().optional(),
})

/** Remembers whether a draft is made of nothing: the panel does so when somebody opens a new form that saves itself. */
export const noteBlank: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create') req.context.isBlank = fromNothing.safeParse(args).success
}

/**
 * A blank has no public id: it gets one with the first save, whatever is written then. So a blank is known from a draft
 * that somebody has begun on, with a title or without. Comes after `mintPublicId`.
 */
export const leaveBlankUnnamed: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.context.isBlank === true ? { ...data, publicId: undefined } : data
