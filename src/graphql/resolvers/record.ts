import { documentPath, mediaPath, recordPath } from '../../catalogue/addresses'
import { citation } from '../../catalogue/citation'
import { lastConfirmedFirst } from '../../catalogue/contacts/lastConfirmedFirst'
import type { CatalogueImage, CatalogueRecord, ContactPointRecord, OrganisationRecord } from '../../catalogue/record'
import { county, licences, licenceUrls, municipality, type LicenceCode } from '../../vocabulary'
import type {
  ClockResolvers,
  ImageResolvers,
  LicenceResolvers,
  MeasureResolvers,
  PartnerResolvers,
  RichTextResolvers,
  SourceResolvers,
  TermResolvers,
  VocabularyResolvers,
} from '../types.generated'
import type { ReadField, World } from '../world'
import { clockState } from '../../lib/clocks'
import { richTextToHtml, richTextToMarkdown, richTextToText } from '../../lib/richText'
import { apiError } from '../errors'
import { contributionKinds, partnerRelations, partnerRoles } from '../../vocabulary'
import { boundedFirst, firstLimits } from './boundedArguments'
import { label } from './labels'
import { maybeTerm, partialDate, present, term, type LicenceValue } from './values'

/** Records of one type by id; what is not public (any more) drops out. */
export function recordsOf<Type extends CatalogueRecord['type']>(
  world: World,
  type: Type,
  ids: readonly string[],
): Extract<CatalogueRecord, { type: Type }>[] {
  return present(ids.map((id) => recordOf(world, type, id)))
}

/** One record by id, where it is public and of this type. */
export function recordOf<Type extends CatalogueRecord['type']>(
  world: World,
  type: Type,
  id: string | null,
): Extract<CatalogueRecord, { type: Type }> | null {
  const found = id === null ? null : world.reader.record(id)
  return found !== null && isOfType(found, type) ? found : null
}

/** Whether a record is of a type. */
export function isOfType<Type extends CatalogueRecord['type']>(
  record: CatalogueRecord,
  type: Type,
): record is Extract<CatalogueRecord, { type: Type }> {
  return record.type === type
}

/** The organisation with this id, where it is public. */
export function organisationOf(world: World, id: string | null): OrganisationRecord | null {
  return recordOf(world, 'ORGANISATION', id)
}

/** An organisation record, whatever record was found. */
export function asOrganisation(record: CatalogueRecord | null): OrganisationRecord | null {
  return record?.type === 'ORGANISATION' ? record : null
}

/** Contact points valid today, last confirmed first. */
export function contactPointsOf({ reader, today }: World, ids: readonly string[]): ContactPointRecord[] {
  return present(ids.map((id) => reader.contactPoint(id, today))).sort(lastConfirmedFirst)
}

/** The licence with its words and the address of its text. */
export function licence(code: LicenceCode): LicenceValue {
  return { ...term(licences, code), url: licenceUrls[code] ?? null }
}

type CommonField =
  | 'url'
  | 'translations'
  | 'translationOf'
  | 'themes'
  | 'targetGroups'
  | 'municipalities'
  | 'counties'
  | 'clocks'
  | 'contactPoints'
  | 'licence'
  | 'citation'
  | 'related'
  | 'organisation'
  | 'attachments'
type MeasureField<Field extends CommonField> = Extract<MeasureResolvers[Field], (...given: never[]) => unknown>
/** The same results and arguments in every type of record, read from any record. */
type CommonFields = {
  [Field in CommonField]: ReadField<
    ReturnType<MeasureField<Field>>,
    CatalogueRecord,
    World,
    Parameters<MeasureField<Field>>[1]
  >
}

/** What every record answers alike. */
export const commonFields: CommonFields = {
  url: (record, _, { publicUrl }) => publicUrl + recordPath(record),
  translations: (record, _, { reader }) => reader.translations(record),
  translationOf: (record, _, { reader }) =>
    record.translationOf === null ? null : reader.record(record.translationOf),
  themes: (record, _, { reader }) => present(record.themes.map((id) => reader.term(id))),
  targetGroups: (record, _, { reader }) => present(record.targetGroups.map((id) => reader.term(id))),
  municipalities: (record) => present(record.municipalities.map(municipality)),
  counties: (record) => {
    const ofPlaces = present(record.municipalities.map(municipality)).map((place) => place.county)
    return present([...new Set([...record.counties, ...ofPlaces])].sort().map(county))
  },
  clocks: (record, _, world) => ({
    ...record.clocks,
    contact: contactPointsOf(world, record.contactPoints)[0]?.clock ?? null,
  }),
  contactPoints: (record, _, world) => contactPointsOf(world, record.contactPoints),
  licence: (record) => licence(record.licence),
  citation: (record, { style }, { publicUrl }) => citation(record, style ?? 'APA', publicUrl),
  related: (record, { first }, { reader }) => reader.related(record, boundedFirst(first, firstLimits.related, 5)),
  organisation: (record, _, world) => organisationOf(world, record.organisation),
  attachments: (record, _, { publicUrl }) =>
    record.attachments.map(({ file, ...rest }) => ({ ...rest, url: publicUrl + documentPath(file) })),
}

/** How the fields of an Image are read. */
export const Image: ImageResolvers = {
  url: ({ file }, _, { publicUrl }) => publicUrl + mediaPath(file),
  variants: (image, _, { publicUrl }) => variantsOf(image, publicUrl),
  licence: (image) => licence(image.licence),
}

function variantsOf(image: CatalogueImage, publicUrl: string) {
  return image.variants
    .map(({ file, ...size }) => ({ ...size, url: publicUrl + mediaPath(file) }))
    .sort((a, b) => a.width - b.width)
}

/** How the fields of a Source are read. */
export const Source: SourceResolvers = {
  published: ({ published }) => partialDate(published),
  publication: ({ publication }, _, world) => recordOf(world, 'PUBLICATION', publication),
}

/** How the fields of a Partner are read. */
export const Partner: PartnerResolvers = {
  organisation: ({ organisation }, _, world) => organisationOf(world, organisation),
  relation: ({ relation }) => maybeTerm(partnerRelations, relation),
  roles: ({ roles }) => roles.map((role) => term(partnerRoles, role)),
  contributions: ({ contributions }) => contributions.map((kind) => term(contributionKinds, kind)),
}

/** How the fields of a Clock are read. */
export const Clock: ClockResolvers = {
  state: (clock, _, { today }) => clockState(clock, today),
}

/** How the fields of a Term are read. */
export const Term: TermResolvers = {
  label: (value, { language }) => label(value.label, language),
}

/** How the fields of a Licence are read. */
export const Licence: LicenceResolvers = {
  label: (value, { language }) => label(value.label, language),
}

/** How the fields of a Vocabulary are read. */
export const Vocabulary: VocabularyResolvers = {
  terms: ({ terms }) => [...terms],
}

const isHeadingLevel = (level: number): level is 2 | 3 | 4 | 5 => [2, 3, 4, 5].includes(level)

/** How the fields of a RichText are read. */
export const RichText: RichTextResolvers = {
  html: (text, { headingLevel }, { publicUrl }) => {
    const level = headingLevel ?? 2
    if (!isHeadingLevel(level)) {
      const message = `headingLevel is ${level}: headings begin at a level from 2 to 5.`
      throw apiError('BAD_USER_INPUT', message, { argument: 'headingLevel', limit: 5, actual: level })
    }
    return richTextToHtml(text, { headingLevel: level, origin: publicUrl, imageAddress: mediaPath })
  },
  markdown: (text, _, { publicUrl }) => richTextToMarkdown(text, { origin: publicUrl, imageAddress: mediaPath }),
  text: (text) => richTextToText(text),
}
