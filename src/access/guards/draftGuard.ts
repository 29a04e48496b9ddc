import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

const saving = z.looseObject({ draft: z.unknown() }).partial()

/** Notes whether a save goes beside what is public, or changes it: rules are asked before the row is, and see only the fields. */
export const noteDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update') req.context.savesDraft = saving.parse(args).draft === true
}
