import { richTextToText, type Block, type RichText } from '../../lib/richText'
import type { CatalogueRecord } from '../record'

type Piece = RichText | string | null

/** Running text of a record, by type, in reading order: what a search for words of the text looks through. */
function pieces(record: CatalogueRecord): Piece[] {
  const shared: Piece[] = record.sources.map((source) => source.title)
  switch (record.type) {
    case 'MEASURE':
      return [
        record.problem,
        record.description,
        ...record.steps.flatMap((step) => [step.title, step.text]),
        record.stigmaNote,
        record.recruitment,
        record.materials,
        record.staffing?.note ?? null,
        ...record.funding.map((funding) => funding.source),
        ...record.partners.map((partner) => partner.note),
        record.planAnchoring,
        record.politicalDecision,
        record.sharedGoal,
        record.businessModel,
        record.legalBasis,
        ...record.effectRatings.flatMap((rating) => [rating.outcome, rating.reason]),
        ...shared,
      ]
    case 'CASE_STORY':
      return [
        record.context,
        record.whatWeDid,
        record.result,
        record.whatWorked,
        record.whatWentWrong,
        record.whatWeWouldDoDifferently,
        record.adaptation,
        record.stopReason,
        record.reach?.note ?? null,
        record.staffing?.note ?? null,
        ...record.partners.map((partner) => partner.note),
        ...record.images.flatMap((picture) => [picture.alt, picture.caption]),
        ...shared,
      ]
    case 'PILOT_EVALUATION':
      return [
        record.hypothesis,
        record.participants,
        record.reach?.note ?? null,
        ...record.sites.flatMap((site) => [site.name, site.stopReason]),
        ...record.outcomes.flatMap((outcome) => [outcome.indicator, outcome.subgroup, outcome.note]),
        ...record.funding.map((funding) => funding.source),
        ...record.cooperation.flatMap((view) => [view.expectations, view.time, view.bureaucracy, view.experience]),
        record.decisionReason,
        ...shared,
      ]
    case 'CONTACT_GUIDE':
      return [
        record.situation,
        ...record.steps.flatMap((step) => [step.whom, step.how, step.say]),
        record.expectMoney,
        record.expectTime,
        ...shared,
      ]
    case 'PUBLICATION':
      return [
        record.body,
        record.authors.join(', '),
        record.institute,
        record.method,
        record.sample,
        record.orderPrinted,
        ...shared,
      ]
    case 'ORGANISATION':
      return [record.offers, record.cooperationAbout, ...shared]
  }
}

/** The running text of a record as plain text, its parts apart by an empty line. */
export function bodyText(record: CatalogueRecord): string {
  return pieces(record)
    .map((piece) => (typeof piece === 'string' ? piece : richTextToText(piece)))
    .filter((piece) => piece !== '')
    .join('\n\n')
}

/** Names of the media and document files that a record shows or offers. */
export function filesOf(record: CatalogueRecord): string[] {
  const pictures = record.image === null ? [] : [record.image]
  if (record.type === 'CASE_STORY') pictures.push(...record.images)
  const named = [
    ...pictures.flatMap((picture) => [picture.file, ...picture.variants.map((variant) => variant.file)]),
    ...record.attachments.map((attachment) => attachment.file),
    ...pieces(record).flatMap((piece) => (piece === null || typeof piece === 'string' ? [] : piece.flatMap(figures))),
  ]
  return [...new Set(named.map((file) => file.slice(file.lastIndexOf('/') + 1)))]
}

function figures(block: Block): string[] {
  if (block.kind === 'figure') return [block.image]
  if (block.kind === 'list') return block.items.flat().flatMap(figures)
  return block.kind === 'quote' || block.kind === 'aside' ? block.children.flatMap(figures) : []
}
