/*
 * What the catalogue holds: published, public facts only. A field reaches the public by standing here and being named
 * in a projection. Names and shapes follow the public GraphQL contract, with three differences: a reference is the
 * public id of what it refers to (looked up when read, so what is not public drops out), a vocabulary value is its
 * code, and a clock is its dates (its state is worked out when read).
 */

import { z } from 'zod'
import { measureRecord } from './measure'
import { caseStoryRecord } from './caseStory'
import { pilotEvaluationRecord } from './pilotEvaluation'
import { contactGuideRecord } from './contactGuide'
import { publicationRecord } from './publication'
import { organisationRecord } from './organisation'

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

export { measureRecord, type MeasureRecord } from './measure'
export { caseStoryRecord, type CaseStoryRecord } from './caseStory'
export { pilotEvaluationRecord, type PilotEvaluationRecord } from './pilotEvaluation'
export { contactGuideRecord, type ContactGuideRecord } from './contactGuide'
export { publicationRecord, type PublicationRecord } from './publication'
export { organisationRecord, type OrganisationRecord } from './organisation'
export { contactPoint, type ContactPointRecord } from './contactPoint'
export { treeTerm, type TreeTerm } from './term'
export * from './parts'
export { partialDate, publicId } from './values'
