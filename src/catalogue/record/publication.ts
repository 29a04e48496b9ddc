import { z } from 'zod'
import { common } from './common'
import { partner } from './parts'
import { text, maybeText, code, richText, year, webAddress } from './values'

/** A publication. */
export const publicationRecord = z.strictObject({
  ...common,
  type: z.literal('PUBLICATION'),
  authors: z.array(text),
  institute: maybeText,
  publisher: partner.nullable(),
  year: year.nullable(),
  kind: code,
  body: richText,
  method: maybeText,
  sample: maybeText,
  orderPrinted: maybeText,
  link: webAddress.nullable(),
})
export type PublicationRecord = z.infer<typeof publicationRecord>
