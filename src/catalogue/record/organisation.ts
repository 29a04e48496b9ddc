import { z } from 'zod'
import { common } from './common'
import { text, code, ids, richText, webAddress, countyNumber, municipalityNumber } from './values'

/** An organisation. */
export const organisationRecord = z.strictObject({
  ...common,
  type: z.literal('ORGANISATION'),
  kind: code,
  organisationNumber: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  formerNames: z.array(text),
  /** The municipality or county that it is, or lies in. */
  municipality: municipalityNumber.nullable(),
  county: countyNumber.nullable(),
  legalForm: code.nullable(),
  dividendClause: z.boolean().nullable(),
  openForCooperation: z.boolean().nullable(),
  cooperationAbout: richText,
  offers: richText,
  memberOf: ids,
  serves: z.array(municipalityNumber),
  website: webAddress.nullable(),
  /** False for a municipality or county about which nothing has been told: it has a page and an id, and stays out of search, lists and the feed. */
  listed: z.boolean(),
})
export type OrganisationRecord = z.infer<typeof organisationRecord>
