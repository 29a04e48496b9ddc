import type {
  CaseStory,
  ContactGuide,
  ContactPoint,
  Document,
  Measure,
  Media,
  Organisation,
  PilotEvaluation,
  Programme,
  Publication,
  TargetGroup,
  Theme,
} from '../../payload-types'
import type { CatalogueRecord } from '../record'
import { caseStoryParts } from './caseStory'
import { contactGuideParts } from './contactGuide'
import { type Lookups, type RecordCollection, recordCollectionOf } from './lookups'
import { measureParts } from './measure'
import { organisationParts } from './organisation'
import { pilotEvaluationParts } from './pilotEvaluation'
import { publicationParts } from './publication'

/** A document of the content database whose record stands in the catalogue. */
export type RecordSource =
  | { collection: 'measures'; document: Measure }
  | { collection: 'case-stories'; document: CaseStory }
  | { collection: 'pilot-evaluations'; document: PilotEvaluation }
  | { collection: 'contact-guides'; document: ContactGuide }
  | { collection: 'publications'; document: Publication }
  | { collection: 'organisations'; document: Organisation }

/** A term of one of the two trees. */
export type TermSource =
  { collection: 'themes'; document: Theme } | { collection: 'target-groups'; document: TargetGroup }

/** A document that reaches the public: by itself, or folded into those that refer to it. */
export type Source =
  | RecordSource
  | TermSource
  | { collection: 'contact-points'; document: ContactPoint }
  | { collection: 'media'; document: Media }
  | { collection: 'documents'; document: Document }
  | { collection: 'programmes'; document: Programme }
export type SourceCollection = Source['collection']

/** Whether a document becomes a record of its own. */
export function isRecordSource(source: Source): source is RecordSource {
  return recordCollectionOf(source.collection) !== null
}

/**
 * The public record of a document, before its fingerprint is taken. A translation says its own words; facts, relations
 * and clocks come from `original` where that is public. Pure: all that is folded in comes through `lookups`.
 */
export function projectRecord(source: RecordSource, original: Source | null, lookups: Lookups): CatalogueRecord {
  switch (source.collection) {
    case 'measures': {
      const facts = original?.collection === 'measures' ? original.document : source.document
      return { ...measureParts(source.document, facts, lookups), revision: '' }
    }
    case 'case-stories': {
      const facts = original?.collection === 'case-stories' ? original.document : source.document
      return { ...caseStoryParts(source.document, facts, lookups), revision: '' }
    }
    case 'pilot-evaluations': {
      const facts = original?.collection === 'pilot-evaluations' ? original.document : source.document
      return { ...pilotEvaluationParts(source.document, facts, lookups), revision: '' }
    }
    case 'contact-guides': {
      const facts = original?.collection === 'contact-guides' ? original.document : source.document
      return { ...contactGuideParts(source.document, facts, lookups), revision: '' }
    }
    case 'publications': {
      const facts = original?.collection === 'publications' ? original.document : source.document
      return { ...publicationParts(source.document, facts, lookups), revision: '' }
    }
    case 'organisations': {
      const facts = original?.collection === 'organisations' ? original.document : source.document
      return { ...organisationParts(source.document, facts, lookups), revision: '' }
    }
  }
}

export type { RecordCollection }
