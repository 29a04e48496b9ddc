import { z } from 'zod'
import { richTextSchema } from '../lib/richText'
import {
  answerStates,
  approaches,
  collaborationForms,
  effectLevels,
  equityAims,
  languages,
  licences,
  measureStatuses,
  pilotDecisions,
  yesNo,
} from '../vocabulary'

/*
 * What the catalogue holds: published, public facts only. A field reaches the public by standing here and being named
 * in a projection. Names and shapes follow the public GraphQL contract, with three differences: a reference is the
 * public id of what it refers to (looked up when read, so what is not public drops out), a vocabulary value is its
 * code, and a clock is its dates (its state is worked out when read).
 */

/** Opaque public id, unique over all types, never reused. */
export const publicId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
const text = z.string().min(1)
const maybeText = text.nullable()
const code = z.string().regex(/^[A-Z][A-Z0-9_]*$/)
const ids = z.array(publicId)
const richText = richTextSchema.nullable()
/** Bounded, since years are counted one by one. */
const year = z.int().min(0).max(9999)
const webAddress = z.string().regex(/^https?:\/\//)

/** 2014, 2014-08 or 2014-08-21. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
export const clockDates = z.strictObject({
  confirmedAt: day.nullable(),
  dueAt: day.nullable(),
  staleAt: day.nullable(),
})
export const period = z.strictObject({
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  ongoing: z.boolean(),
})
export const money = z.strictObject({
  amount: z.number().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  priceYear: z.int().nullable(),
})
/** `file` is the name of a file in the media folder; the host serves only those that the catalogue names. */
export const image = z.strictObject({
  file: text,
  width: z.int().positive(),
  height: z.int().positive(),
  variants: z.array(
    z.strictObject({ file: text, width: z.int().positive(), height: z.int().positive(), mimeType: text }),
  ),
  alt: text,
  credit: text,
  caption: maybeText,
  licence: z.enum(licences.codes),
})
export const attachment = z.strictObject({ title: text, file: text, mimeType: text, bytes: z.int().nonnegative() })
export const source = z.strictObject({
  title: text,
  publisher: maybeText,
  published: partialDate.nullable(),
  url: webAddress.nullable(),
  accessed: day.nullable(),
  publication: publicId.nullable(),
})
export const partner = z.strictObject({
  name: text,
  organisation: publicId.nullable(),
  relation: code.nullable(),
  roles: z.array(code),
  contributions: z.array(code),
  note: maybeText,
})
export const cost = z.strictObject({
  start: money.nullable(),
  yearly: money.nullable(),
  perParticipant: money.nullable(),
  total: money.nullable(),
})
export const funding = z.strictObject({
  source: text,
  kind: code,
  amount: money.nullable(),
  share: z.number().min(0).max(1).nullable(),
  until: partialDate.nullable(),
})
export const staffing = z.strictObject({
  hoursPerWeek: z.number().nonnegative().nullable(),
  fte: z.number().nonnegative().nullable(),
  note: maybeText,
})
export const reach = z.strictObject({
  reached: z.int().nonnegative().nullable(),
  outOf: z.int().nonnegative().nullable(),
  completed: z.int().nonnegative().nullable(),
  note: maybeText,
})

/** A place where a measure was tried. `record` is the story or pilot that tells of it. */
export const site = z.strictObject({
  name: text,
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  organisation: publicId.nullable(),
  status: z.enum(measureStatuses.codes),
  stopReason: maybeText,
})

/** What every record has. */
const common = {
  id: publicId,
  slug: text,
  language: z.enum(languages.codes),
  title: text,
  summary: z.string().min(1).max(400),
  /** When it was first published; kept when it is withdrawn and published again. */
  publishedAt: instant,
  updatedAt: instant,
  /** Fingerprint of all that is public in it, things folded in included; see `revisionOf`. */
  revision: z.string(),
  translationOf: publicId.nullable(),
  image: image.nullable(),
  /** The most specific terms only: what is above them is looked up in the tree. */
  themes: ids,
  targetGroups: ids,
  /** Own places by number. For measures the places of its public stories and pilots, filled in by the catalogue. */
  municipalities: z.array(z.string().regex(/^\d{4}$/)),
  /** Own counties by number, without those that follow from `municipalities`. */
  counties: z.array(z.string().regex(/^\d{2}$/)),
  national: z.boolean(),
  yearFrom: year.nullable(),
  yearTo: year.nullable(),
  clocks: z.strictObject({ evidence: clockDates.nullable(), practice: clockDates.nullable() }),
  /** Contact points in the editors' order; ordered by freshness when read. */
  contactPoints: ids,
  sources: z.array(source),
  licence: z.enum(licences.codes),
  /** Editors' choice of records alike; the catalogue adds others by content. */
  related: ids,
  organisation: publicId.nullable(),
  /** The owner's name, also where it has no page of its own. */
  organisationName: maybeText,
  /** Titles of programmes it belongs to: shown and searched. */
  programmes: z.array(text),
  attachments: z.array(attachment),
  changeNotes: z.array(z.strictObject({ at: instant, note: text })),
}

export const measureRecord = z.strictObject({
  ...common,
  type: z.literal('MEASURE'),
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

const measurement = z.strictObject({
  moment: code,
  kind: code,
  n: z.int().positive().nullable(),
  value: z.number(),
  sd: z.number().nonnegative().nullable(),
  at: partialDate.nullable(),
})

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
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  county: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  legalForm: code.nullable(),
  dividendClause: z.boolean().nullable(),
  openForCooperation: z.boolean().nullable(),
  cooperationAbout: richText,
  offers: richText,
  memberOf: ids,
  /** Municipality numbers. */
  serves: z.array(z.string().regex(/^\d{4}$/)),
  website: webAddress.nullable(),
  /** False for a municipality or county about which nothing has been told: it has a page and an id, and stays out of search, lists and the feed. */
  listed: z.boolean(),
})

/** One record of the catalogue. */
export const catalogueRecord = z.discriminatedUnion('type', [
  measureRecord,
  caseStoryRecord,
  pilotEvaluationRecord,
  contactGuideRecord,
  publicationRecord,
  organisationRecord,
])
export type CatalogueRecord = z.infer<typeof catalogueRecord>
export type MeasureRecord = z.infer<typeof measureRecord>
export type CaseStoryRecord = z.infer<typeof caseStoryRecord>
export type PilotEvaluationRecord = z.infer<typeof pilotEvaluationRecord>
export type ContactGuideRecord = z.infer<typeof contactGuideRecord>
export type PublicationRecord = z.infer<typeof publicationRecord>
export type OrganisationRecord = z.infer<typeof organisationRecord>

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

/** A role at an organisation, or a front door; never a person. Valid only from `validFrom` through `validTo`. */
export const contactPoint = z.strictObject({
  id: publicId,
  role: code,
  organisation: publicId,
  organisationName: text,
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  county: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
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

export type CatalogueImage = z.infer<typeof image>
export type Partner = z.infer<typeof partner>
export type Site = z.infer<typeof site>
export type Source = z.infer<typeof source>
export type Money = z.infer<typeof money>
