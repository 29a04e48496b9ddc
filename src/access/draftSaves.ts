import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Rule } from './rule'

const asked = z.object({ draft: z.unknown() }).partial()
const status = z.object({ _status: z.unknown() }).partial()
const saving: readonly string[] = ['create', 'update', 'restoreVersion']

/**
 * Notes whether a save goes beside what stands, or changes it: rules are asked before the row is, and see only the
 * fields; the hooks that see the document are not told either.
 */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (saving.includes(operation)) req.context.savesDraft = asked.safeParse(args).data?.draft === true
}

/** What is being saved goes beside what is public and leaves it as it stands; true where nothing is being saved. */
export const savesBeside: Rule = ({ req }) => req.context?.savesDraft !== false

/** Whether a save leaves the standing document as it is. To take it down is no such save, though its status is the same. */
export function isDraftSave(req: PayloadRequest, data: unknown): boolean {
  return req.context.savesDraft === true && status.safeParse(data).data?._status !== 'published'
}
