import type {
  CatalogueRecord,
  ContactPointRecord,
  MeasureRecord,
  CaseStoryRecord,
  PilotEvaluationRecord,
  ContactGuideRecord,
  PublicationRecord,
  OrganisationRecord,
  TreeTerm,
} from '../../src/catalogue/record'
import type { LedgerEntry } from '../../src/catalogue/store'
import type { RichText } from '../../src/lib/richText'

/*
 * Builders of valid catalogue records: name what the test is about, the rest is empty. `id` gives the slug too.
 */

type Given<R> = Partial<Omit<R, 'type'>> & { id: string }

/** Paragraphs of plain text as rich text. */
export function paragraphs(...texts: string[]): RichText {
  return texts.map((text) => ({ kind: 'p', children: [{ kind: 'text', text }] }))
}

function common(id: string) {
  return {
    id,
    slug: id,
    language: 'NB' as const,
    title: `Tittel ${id}`,
    summary: `Kort om ${id}.`,
    publishedAt: '2026-01-10T09:00:00.000Z',
    updatedAt: '2026-01-10T09:00:00.000Z',
    revision: `r1-${id}`,
    translationOf: null,
    image: null,
    themes: [],
    targetGroups: [],
    municipalities: [],
    counties: [],
    national: false,
    yearFrom: null,
    yearTo: null,
    clocks: { evidence: null, practice: null },
    contactPoints: [],
    sources: [],
    licence: 'CC-BY-4.0' as const,
    related: [],
    organisation: null,
    organisationName: null,
    programmes: [],
    attachments: [],
    changeNotes: [],
  }
}

export function aMeasure(given: Given<MeasureRecord>): MeasureRecord {
  return {
    ...common(given.id),
    type: 'MEASURE',
    period: null,
    problem: null,
    description: null,
    steps: [],
    determinants: [],
    settings: [],
    sectors: [],
    approach: null,
    stigmaNote: null,
    participation: [],
    equityAim: 'NOT_STATED',
    lowThreshold: null,
    recruitment: null,
    materials: null,
    staffing: null,
    cost: null,
    funding: [],
    collaboration: [],
    owner: null,
    partners: [],
    planAnchoring: null,
    politicalDecision: null,
    sharedGoal: null,
    businessModel: null,
    legalBasis: null,
    vulnerability: { onePerson: null, yearlyGrant: null, inPlan: null, monthsFunded: null, assessedAt: null },
    effect: 'NOT_RATED',
    effectRatings: [],
    availability: { available: null, checkedAt: null },
    partOf: [],
    precededBy: [],
    publications: [],
    ...given,
  }
}

export function aStory(given: Given<CaseStoryRecord>): CaseStoryRecord {
  return {
    ...common(given.id),
    type: 'CASE_STORY',
    measures: [],
    organisations: [],
    period: null,
    context: null,
    whatWeDid: null,
    result: null,
    whatWorked: null,
    whatWentWrong: null,
    whatWeWouldDoDifferently: null,
    lessons: 'SOURCE_SILENT',
    adaptation: null,
    status: 'UNKNOWN',
    stopReason: null,
    reach: null,
    cost: null,
    wouldRepeat: 'UNKNOWN',
    collaboration: [],
    staffing: null,
    partners: [],
    author: null,
    images: [],
    ...given,
  }
}

export function aPilot(given: Given<PilotEvaluationRecord>): PilotEvaluationRecord {
  return {
    ...common(given.id),
    type: 'PILOT_EVALUATION',
    measure: null,
    sites: [],
    organisations: [],
    period: null,
    hypothesis: null,
    participants: null,
    reach: null,
    outcomes: [],
    cost: null,
    funding: [],
    design: [],
    evaluator: null,
    independence: null,
    collaboration: [],
    cooperation: [],
    decision: 'UNKNOWN',
    decisionReason: null,
    runningAfter12Months: 'UNKNOWN',
    runningAfter24Months: 'UNKNOWN',
    precededBy: [],
    report: null,
    ...given,
  }
}

export function aGuide(given: Given<ContactGuideRecord>): ContactGuideRecord {
  return {
    ...common(given.id),
    type: 'CONTACT_GUIDE',
    situation: 'Vi vil snakke med kommunen',
    audience: [],
    steps: [{ whom: 'Postmottaket', role: 'FRONT_DOOR', point: null, how: null, say: null }],
    expectMoney: null,
    expectTime: null,
    collaboration: [],
    examples: [],
    standard: false,
    ...given,
  }
}

export function aPublication(given: Given<PublicationRecord>): PublicationRecord {
  return {
    ...common(given.id),
    type: 'PUBLICATION',
    authors: [],
    institute: null,
    publisher: null,
    year: null,
    kind: 'REPORT',
    body: null,
    method: null,
    sample: null,
    orderPrinted: null,
    link: null,
    ...given,
  }
}

export function anOrganisation(given: Given<OrganisationRecord>): OrganisationRecord {
  return {
    ...common(given.id),
    type: 'ORGANISATION',
    kind: 'NETWORK',
    organisationNumber: null,
    formerNames: [],
    municipality: null,
    county: null,
    legalForm: null,
    dividendClause: null,
    openForCooperation: null,
    cooperationAbout: null,
    offers: null,
    memberOf: [],
    serves: [],
    website: null,
    listed: true,
    ...given,
  }
}

type GivenTerm = Partial<Omit<TreeTerm, 'kind' | 'labels'>> & {
  id: string
  label?: string
  labels?: TreeTerm['labels']
}

function aTerm(kind: TreeTerm['kind'], { label, ...given }: GivenTerm): TreeTerm {
  const name = label ?? given.id
  return {
    kind,
    slug: given.id,
    labels: { nb: name, nn: name, en: name },
    scopeNotes: { nb: null, nn: null, en: null },
    synonyms: [],
    formerNames: [],
    parent: null,
    mappings: [],
    position: 0,
    ...given,
  }
}

export function aTheme(given: GivenTerm): TreeTerm {
  return aTerm('THEME', given)
}

export function aTargetGroup(given: GivenTerm): TreeTerm {
  return aTerm('TARGET_GROUP', given)
}

export function aContactPoint(given: Partial<ContactPointRecord> & { id: string }): ContactPointRecord {
  return {
    role: 'COORDINATOR',
    organisation: 'org-nettverket',
    organisationName: 'Nettverket',
    municipality: null,
    county: null,
    themes: [],
    mailbox: null,
    phone: null,
    page: null,
    preferredChannel: null,
    usualReplyDays: null,
    deputy: null,
    validFrom: null,
    validTo: null,
    clock: { confirmedAt: null, dueAt: null, staleAt: null },
    ...given,
  }
}

/** The row that the ledger keeps of a public record. */
export function ledgerEntry(record: CatalogueRecord, changed: Partial<LedgerEntry> = {}): LedgerEntry {
  const { id, type, slug, revision, updatedAt } = record
  return { id, type, slug, revision, goneAt: null, changedAt: updatedAt, ...changed }
}
