import { z } from 'zod'

/** Something that went wrong behind an editor's back: where, what is wrong, and how to mend it. */
export const problem = z.object({
  collection: z.string(),
  id: z.string(),
  title: z.string(),
  what: z.string(),
  mend: z.string(),
})
export type Problem = z.infer<typeof problem>
