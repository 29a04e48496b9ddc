import { z } from 'zod'
import { publicId, text, maybeText, code } from './values'

const labels = z.strictObject({ nb: text, nn: text, en: text })

/** A theme or a target group: a term in a tree, not a record. `position` is the editors' order among all of its kind. */
export const treeTerm = z.strictObject({
  kind: z.enum(['THEME', 'TARGET_GROUP']),
  id: publicId,
  slug: text,
  labels,
  scopeNotes: z.strictObject({ nb: maybeText, nn: maybeText, en: maybeText }),
  synonyms: z.array(text),
  formerNames: z.array(text),
  parent: publicId.nullable(),
  mappings: z.array(code),
  position: z.int(),
})
export type TreeTerm = z.infer<typeof treeTerm>
