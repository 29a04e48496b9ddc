import type { CatalogueRecord, TreeTerm } from '../../../src/catalogue/record'
import { richTextToText, type RichText } from '../../../src/lib/richText'
import type { SeedCollection } from '../../../seed/content'
import type { SeedDocument, SeedValue } from '../../../seed/types'

/** A generated record or term as a document of the content database, its references by slug. */
export interface GeneratedDocument {
  collection: SeedCollection
  values: SeedDocument
  /** When it was first published; null for terms, which are public at once. */
  publishedAt: string | null
}

type Values = Record<string, SeedValue>

const markdown = (text: RichText | null): string => (text === null ? '' : richTextToText(text).replaceAll('\n', '\n\n'))

function periodOf({ yearFrom, yearTo }: CatalogueRecord): Values {
  const start = yearFrom === null ? null : String(yearFrom)
  return { period: yearTo === null ? { start, ongoing: true } : { start, end: String(yearTo) } }
}

/** What only records of one kind have. */
function ownValues(record: CatalogueRecord): { collection: SeedCollection; values: Values } {
  const places = { municipalities: record.municipalities, counties: record.counties }
  switch (record.type) {
    case 'MEASURE': {
      const { effect, equityAim, sectors, collaboration } = record
      const practiceConfirmedAt = record.publishedAt
      const chosen = { effect, equityAim, sectors, collaboration, practiceConfirmedAt }
      const values = { ...places, ...periodOf(record), ...chosen, description: markdown(record.description) }
      return { collection: 'measures', values }
    }
    case 'CASE_STORY': {
      const { status, wouldRepeat, measures } = record
      const values = { status, wouldRepeat, measures, whatWeDid: markdown(record.whatWeDid) }
      return { collection: 'case-stories', values: { ...places, ...periodOf(record), ...values } }
    }
    case 'PILOT_EVALUATION': {
      const { measure, decision, runningAfter12Months, runningAfter24Months } = record
      const values = { measure, decision, runningAfter12Months, runningAfter24Months }
      const participants = markdown(record.participants)
      return { collection: 'pilot-evaluations', values: { ...places, ...periodOf(record), ...values, participants } }
    }
    case 'PUBLICATION': {
      const { kind, year } = record
      return { collection: 'publications', values: { ...places, kind, year, body: markdown(record.body) } }
    }
    case 'CONTACT_GUIDE': {
      const { situation } = record
      const steps = record.steps.map(({ whom, role }) => ({ id: record.slug, whom, role }))
      const values = { ...places, situation, steps, expectTime: markdown(record.expectTime) }
      return { collection: 'contact-guides', values }
    }
    case 'ORGANISATION': {
      const values = { kind: record.kind, municipality: record.municipalities[0] ?? null }
      return { collection: 'organisations', values: { ...values, offers: markdown(record.offers) } }
    }
  }
}

/** A generated record as an editor would have written it. */
export function documentOfRecord(record: CatalogueRecord): GeneratedDocument {
  const { slug, language, title, summary, themes, targetGroups, organisation, licence, publishedAt } = record
  const sources = record.sources.map(({ title, publisher, published }) => ({ id: slug, title, publisher, published }))
  const { collection, values } = ownValues(record)
  const shared = { slug, language, title, summary, themes, targetGroups, organisation, licence, sources }
  return { collection, values: { ...shared, ...values }, publishedAt }
}

/** A generated term as an editor would have written it. */
export function documentOfTerm({ kind, slug, labels, synonyms, parent, position }: TreeTerm): GeneratedDocument {
  return {
    collection: kind === 'THEME' ? 'themes' : 'target-groups',
    values: { slug, labels: { ...labels }, synonyms, parent, position },
    publishedAt: null,
  }
}
