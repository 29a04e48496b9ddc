import { z } from 'zod'
import { collaborationForms } from '../../vocabulary'
import { common } from './common'
import { publicId, text, code, ids, richText } from './values'

/** A contact guide. */
export const contactGuideRecord = z.strictObject({
  ...common,
  type: z.literal('CONTACT_GUIDE'),
  situation: text,
  audience: z.array(code),
  steps: z
    .array(
      z.strictObject({
        whom: text,
        role: code.nullable(),
        point: publicId.nullable(),
        how: richText,
        say: richText,
      }),
    )
    .min(1),
  expectMoney: richText,
  expectTime: richText,
  collaboration: z.array(z.enum(collaborationForms.codes)),
  examples: ids,
  /** The one national standard guide, used where no situation is named. */
  standard: z.boolean(),
})
export type ContactGuideRecord = z.infer<typeof contactGuideRecord>
