import { z } from 'zod'
import { richTextSchema } from '../../lib/richText'
import { approaches, collaborationForms, effectLevels, equityAims } from '../../vocabulary'
import { common } from './common'
import { cost, funding, partner, period, staffing } from './parts'
import { day, text, maybeText, code, ids, richText, webAddress } from './values'

/** A measure. */
export const measureRecord = z.strictObject({
  ...common,
  type: z.literal('MEASURE'),
  period: period.nullable(),
  problem: richText,
  description: richText,
  steps: z.array(z.strictObject({ title: maybeText, text: richTextSchema })),
  determinants: z.array(code),
  settings: z.array(code),
  sectors: z.array(code),
  approach: z.enum(approaches.codes).nullable(),
  stigmaNote: maybeText,
  participation: z.array(z.strictObject({ phase: code, level: code })),
  equityAim: z.enum(equityAims.codes),
  lowThreshold: z.boolean().nullable(),
  recruitment: maybeText,
  materials: richText,
  staffing: staffing.nullable(),
  cost: cost.nullable(),
  funding: z.array(funding),
  collaboration: z.array(z.enum(collaborationForms.codes)),
  owner: partner.nullable(),
  partners: z.array(partner),
  planAnchoring: richText,
  politicalDecision: maybeText,
  sharedGoal: maybeText,
  businessModel: richText,
  legalBasis: richText,
  vulnerability: z.strictObject({
    onePerson: z.boolean().nullable(),
    yearlyGrant: z.boolean().nullable(),
    inPlan: z.boolean().nullable(),
    monthsFunded: z.int().nonnegative().nullable(),
    assessedAt: day.nullable(),
  }),
  effect: z.enum(effectLevels.codes),
  /** Latest first. */
  effectRatings: z.array(
    z.strictObject({
      level: z.enum(effectLevels.codes),
      outcome: maybeText,
      population: maybeText,
      reason: text,
      reviewer: text,
      ratedAt: day,
      url: webAddress.nullable(),
    }),
  ),
  availability: z.strictObject({ available: z.boolean().nullable(), checkedAt: day.nullable() }),
  partOf: ids,
  precededBy: ids,
  publications: ids,
})
export type MeasureRecord = z.infer<typeof measureRecord>
