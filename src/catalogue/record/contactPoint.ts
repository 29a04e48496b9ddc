import { z } from 'zod'
import { clockDates } from './parts'
import { publicId, day, text, maybeText, code, ids, webAddress, countyNumber, municipalityNumber } from './values'

/** A role at an organisation, or a front door; never a person. Valid only from `validFrom` through `validTo`. */
export const contactPoint = z.strictObject({
  id: publicId,
  role: code,
  organisation: publicId,
  organisationName: text,
  municipality: municipalityNumber.nullable(),
  county: countyNumber.nullable(),
  /** Empty: it answers for everything. */
  themes: ids,
  mailbox: maybeText,
  /** E.164. */
  phone: z
    .string()
    .regex(/^\+\d{5,15}$/)
    .nullable(),
  page: webAddress.nullable(),
  preferredChannel: code.nullable(),
  usualReplyDays: z.int().nonnegative().nullable(),
  deputy: publicId.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  clock: clockDates,
})
export type ContactPointRecord = z.infer<typeof contactPoint>
