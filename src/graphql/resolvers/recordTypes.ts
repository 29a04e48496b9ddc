import { publicAuthor } from '../../catalogue/publicAuthor'
import type {
  CaseStoryRecord,
  MeasureRecord,
  OrganisationRecord,
  PilotEvaluationRecord,
  PublicationRecord,
  Site as HeldSite,
} from '../../catalogue/record'
import {
  audiences,
  county,
  determinants,
  evaluationDesigns,
  fundingKinds,
  independences,
  instruments,
  legalForms,
  measurementKinds,
  measurementMoments,
  measureStatuses,
  municipality,
  organisationKinds,
  participationLevels,
  participationPhases,
  publicationKinds,
  sectors,
  settings,
} from '../../vocabulary'
import type {
  CaseStoryResolvers,
  ContactGuideResolvers,
  MeasureResolvers,
  OrganisationResolvers,
  PilotEvaluationResolvers,
  PublicationResolvers,
  SiteResolvers,
} from '../types.generated'
import type { World } from '../world'
import { commonFields, isOfType, organisationOf, recordOf, recordsOf } from './record'
import { search } from './search'
import { maybeTerm, partialDate, present, term } from './values'

const fundingOf = (funding: MeasureRecord['funding']) =>
  funding.map((one) => ({ ...one, kind: term(fundingKinds, one.kind), until: partialDate(one.until) }))

const periodOf = (period: CaseStoryRecord['period']) =>
  period === null ? null : { ...period, start: partialDate(period.start), end: partialDate(period.end) }

function referringOf<Type extends 'MEASURE' | 'PILOT_EVALUATION'>(
  world: World,
  field: 'partOf' | 'precededBy',
  type: Type,
  id: string,
) {
  return world.reader.referring(field, id).filter((record) => isOfType(record, type))
}

/** How the fields of a Measure are read. */
export const Measure: MeasureResolvers = {
  ...commonFields,
  determinants: (measure) => measure.determinants.map((code) => term(determinants, code)),
  settings: (measure) => measure.settings.map((code) => term(settings, code)),
  sectors: (measure) => measure.sectors.map((code) => term(sectors, code)),
  participation: (measure) =>
    measure.participation.map(({ phase, level }) => ({
      phase: term(participationPhases, phase),
      level: term(participationLevels, level),
    })),
  funding: (measure) => fundingOf(measure.funding),
  partOf: (measure, _, world) => recordsOf(world, 'MEASURE', measure.partOf),
  parts: (measure, _, world) => referringOf(world, 'partOf', 'MEASURE', measure.id),
  precededBy: (measure, _, world) => recordsOf(world, 'MEASURE', measure.precededBy),
  followedBy: (measure, _, world) => referringOf(world, 'precededBy', 'MEASURE', measure.id),
  publications: (measure, _, world) => recordsOf(world, 'PUBLICATION', measure.publications),
  statusCounts: (measure, _, { reader }) => {
    const counts = reader.statusCounts(measure.id)
    return measureStatuses.codes.map((status) => ({ status, count: counts[status] }))
  },
  experiences: (measure, given, world) =>
    search(world, given, 'NEWEST', { measure: [measure.id], type: ['CASE_STORY', 'PILOT_EVALUATION'] }),
}

/** How the fields of a CaseStory are read. */
export const CaseStory: CaseStoryResolvers = {
  ...commonFields,
  measures: (story, _, world) => recordsOf(world, 'MEASURE', story.measures),
  organisations: (story, _, world) => recordsOf(world, 'ORGANISATION', story.organisations),
  period: (story) => periodOf(story.period),
  author: (story, _, world) => {
    const author = publicAuthor(story, world.today)
    return author === null ? null : { ...author, organisation: organisationOf(world, author.organisation) }
  },
}

const outcomesOf = (pilot: PilotEvaluationRecord) =>
  pilot.outcomes.map((outcome) => ({
    ...outcome,
    instrument: maybeTerm(instruments, outcome.instrument),
    points: outcome.points.map((point) => ({
      ...point,
      moment: term(measurementMoments, point.moment),
      kind: term(measurementKinds, point.kind),
      at: partialDate(point.at),
    })),
  }))

/** How the fields of a PilotEvaluation are read. */
export const PilotEvaluation: PilotEvaluationResolvers = {
  ...commonFields,
  measure: (pilot, _, world) => recordOf(world, 'MEASURE', pilot.measure),
  organisations: (pilot, _, world) => recordsOf(world, 'ORGANISATION', pilot.organisations),
  period: (pilot) => periodOf(pilot.period),
  outcomes: outcomesOf,
  funding: (pilot) => fundingOf(pilot.funding),
  design: (pilot) => pilot.design.map((code) => term(evaluationDesigns, code)),
  independence: (pilot) => maybeTerm(independences, pilot.independence),
  precededBy: (pilot, _, world) => recordsOf(world, 'PILOT_EVALUATION', pilot.precededBy),
  followedBy: (pilot, _, world) => referringOf(world, 'precededBy', 'PILOT_EVALUATION', pilot.id),
  report: (pilot, _, world) => recordOf(world, 'PUBLICATION', pilot.report),
}

/** How the fields of a Site are read. */
export const Site: SiteResolvers = {
  municipality: (site: HeldSite) => (site.municipality === null ? null : (municipality(site.municipality) ?? null)),
  organisation: (site, _, world) => organisationOf(world, site.organisation),
}

/** How the fields of a ContactGuide are read. */
export const ContactGuide: ContactGuideResolvers = {
  ...commonFields,
  audience: (guide) => guide.audience.map((code) => term(audiences, code)),
  steps: (guide, _, { reader, today }) =>
    guide.steps.map((step) => ({
      ...step,
      point: step.point === null ? null : reader.contactPoint(step.point, today),
    })),
  examples: (guide, _, { reader }) => present(guide.examples.map((id) => reader.record(id))),
}

/** How the fields of a Publication are read. */
export const Publication: PublicationResolvers = {
  ...commonFields,
  kind: (publication: PublicationRecord) => term(publicationKinds, publication.kind),
}

const municipalityOf = (organisation: OrganisationRecord) =>
  organisation.municipality === null ? null : (municipality(organisation.municipality) ?? null)

/** How the fields of an Organisation are read. */
export const Organisation: OrganisationResolvers = {
  ...commonFields,
  kind: (organisation) => term(organisationKinds, organisation.kind),
  municipality: municipalityOf,
  county: (organisation) => county(organisation.county ?? municipalityOf(organisation)?.county ?? '') ?? null,
  legalForm: (organisation) => maybeTerm(legalForms, organisation.legalForm),
  memberOf: (organisation, _, world) => recordsOf(world, 'ORGANISATION', organisation.memberOf),
  serves: (organisation) => present(organisation.serves.map(municipality)),
  records: (organisation, given, world) =>
    search(world, given, 'NEWEST', {
      organisation: [organisation.id],
      type: ['MEASURE', 'CASE_STORY', 'PILOT_EVALUATION', 'CONTACT_GUIDE', 'PUBLICATION'],
    }),
}
