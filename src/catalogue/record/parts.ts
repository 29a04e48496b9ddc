import { z } from 'zod'
import { licences, measureStatuses } from '../../vocabulary'
import { publicId, day, text, maybeText, code, webAddress, partialDate, municipalityNumber } from './values'

/** The days of a clock; its state is worked out when read. */
export const clockDates = z.strictObject({
  confirmedAt: day.nullable(),
  dueAt: day.nullable(),
  staleAt: day.nullable(),
})
/** A stretch of time, as exactly as it is known. */
export const period = z.strictObject({
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  ongoing: z.boolean(),
})
/** An amount of money. */
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
/** A file to take along. */
export const attachment = z.strictObject({ title: text, file: text, mimeType: text, bytes: z.int().nonnegative() })
/** What a record builds on. */
export const source = z.strictObject({
  title: text,
  publisher: maybeText,
  published: partialDate.nullable(),
  url: webAddress.nullable(),
  accessed: day.nullable(),
  publication: publicId.nullable(),
})
/** One who takes part. */
export const partner = z.strictObject({
  name: text,
  organisation: publicId.nullable(),
  relation: code.nullable(),
  roles: z.array(code),
  contributions: z.array(code),
  note: maybeText,
})
/** What something costs. */
export const cost = z.strictObject({
  start: money.nullable(),
  yearly: money.nullable(),
  perParticipant: money.nullable(),
  total: money.nullable(),
})
/** Who pays. */
export const funding = z.strictObject({
  source: text,
  kind: code,
  amount: money.nullable(),
  share: z.number().min(0).max(1).nullable(),
  until: partialDate.nullable(),
})
/** Staff needed. */
export const staffing = z.strictObject({
  hoursPerWeek: z.number().nonnegative().nullable(),
  fte: z.number().nonnegative().nullable(),
  note: maybeText,
})
/** How many it reached. */
export const reach = z.strictObject({
  reached: z.int().nonnegative().nullable(),
  outOf: z.int().nonnegative().nullable(),
  completed: z.int().nonnegative().nullable(),
  note: maybeText,
})

/** A place where a measure was tried. `record` is the story or pilot that tells of it. */
export const site = z.strictObject({
  name: text,
  municipality: municipalityNumber.nullable(),
  organisation: publicId.nullable(),
  status: z.enum(measureStatuses.codes),
  stopReason: maybeText,
})

export type CatalogueImage = z.infer<typeof image>
export type Partner = z.infer<typeof partner>
export type Site = z.infer<typeof site>
export type Source = z.infer<typeof source>
export type Money = z.infer<typeof money>
