import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'

const asked = z.object({ draft: z.unknown() }).partial()
const status = z.object({ _status: z.unknown() }).partial()
const saving: readonly string[] = ['create', 'update', 'restoreVersion']

/** Remembers whether this operation asks to save a draft beside what stands: the hooks that see the document are not told. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (saving.includes(operation)) req.context.asksForDraft = asked.safeParse(args).data?.draft === true
}

/** Whether a save leaves the standing document as it is. To take it down is no such save, though its status is the same. */
export function isDraftSave(req: PayloadRequest, data: unknown): boolean {
  return req.context.asksForDraft === true && status.safeParse(data).data?._status !== 'published'
}
