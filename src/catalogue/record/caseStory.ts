import { z } from 'zod'
import { answerStates, collaborationForms, measureStatuses, yesNo } from '../../vocabulary'
import { common } from './common'
import { period, image, partner, cost, staffing, reach } from './parts'
import { publicId, day, maybeText, ids, richText } from './values'

/** A case story. */
export const caseStoryRecord = z.strictObject({
  ...common,
  type: z.literal('CASE_STORY'),
  measures: ids,
  organisations: ids,
  period: period.nullable(),
  context: richText,
  whatWeDid: richText,
  result: richText,
  whatWorked: richText,
  whatWentWrong: richText,
  whatWeWouldDoDifferently: richText,
  lessons: z.enum(answerStates.codes),
  adaptation: richText,
  status: z.enum(measureStatuses.codes),
  stopReason: maybeText,
  reach: reach.nullable(),
  cost: cost.nullable(),
  wouldRepeat: z.enum(yesNo.codes),
  collaboration: z.array(z.enum(collaborationForms.codes)),
  staffing: staffing.nullable(),
  partners: z.array(partner),
  /** `name` only with consent, and only through `nameUntil`: read it with `publicAuthor`. */
  author: z
    .strictObject({
      name: maybeText,
      nameUntil: day.nullable(),
      role: maybeText,
      organisation: publicId.nullable(),
      interest: maybeText,
    })
    .nullable(),
  images: z.array(image),
})
export type CaseStoryRecord = z.infer<typeof caseStoryRecord>
