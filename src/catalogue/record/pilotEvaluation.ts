import { z } from 'zod'
import { collaborationForms, pilotDecisions, yesNo } from '../../vocabulary'
import { common } from './common'
import { period, partner, cost, funding, reach, site } from './parts'
import { publicId, text, maybeText, code, ids, richText, partialDate } from './values'

const measurement = z.strictObject({
  moment: code,
  kind: code,
  n: z.int().positive().nullable(),
  value: z.number(),
  sd: z.number().nonnegative().nullable(),
  at: partialDate.nullable(),
})

/** A pilot evaluation. */
export const pilotEvaluationRecord = z.strictObject({
  ...common,
  type: z.literal('PILOT_EVALUATION'),
  measure: publicId.nullable(),
  sites: z.array(site),
  organisations: ids,
  period: period.nullable(),
  hypothesis: richText,
  participants: richText,
  reach: reach.nullable(),
  outcomes: z.array(
    z.strictObject({
      indicator: text,
      unit: maybeText,
      instrument: code.nullable(),
      higherIsBetter: z.boolean().nullable(),
      subgroup: maybeText,
      points: z.array(measurement),
      change: z
        .strictObject({
          value: z.number(),
          low: z.number().nullable(),
          high: z.number().nullable(),
          level: z.number().min(0).max(1).nullable(),
          method: maybeText,
        })
        .nullable(),
      note: maybeText,
    }),
  ),
  cost: cost.nullable(),
  funding: z.array(funding),
  design: z.array(code),
  evaluator: partner.nullable(),
  independence: code.nullable(),
  collaboration: z.array(z.enum(collaborationForms.codes)),
  cooperation: z.array(
    z.strictObject({
      party: partner,
      expectations: maybeText,
      time: maybeText,
      bureaucracy: maybeText,
      experience: maybeText,
    }),
  ),
  decision: z.enum(pilotDecisions.codes),
  decisionReason: maybeText,
  runningAfter12Months: z.enum(yesNo.codes),
  runningAfter24Months: z.enum(yesNo.codes),
  precededBy: ids,
  report: publicId.nullable(),
})
export type PilotEvaluationRecord = z.infer<typeof pilotEvaluationRecord>
