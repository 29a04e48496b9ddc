import { z } from 'zod'
import { languages, licences } from '../../vocabulary'
import { clockDates, image, attachment, source } from './parts'
import { publicId, instant, text, maybeText, ids, year, countyNumber, municipalityNumber } from './values'

/** What every record has. */
export const common = {
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
  municipalities: z.array(municipalityNumber),
  /** Own counties by number, without those that follow from `municipalities`. */
  counties: z.array(countyNumber),
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
