/*
 * What the public contract (src/graphql/schema.graphql) lets everybody read, written by hand and by collection. It is
 * not made from the projection that it tests: a field that is not named here is private until somebody says otherwise.
 * Paths are those of the panel's fields, rows of a list without their number.
 */

const partner = (path: string) => [`${path}.name`, `${path}.note`]
const money = (path: string) => [`${path}.amount`]
const cost = ['start', 'yearly', 'perParticipant', 'total'].flatMap((part) => money(`cost.${part}`))
const funding = ['funding.source', ...money('funding.amount')]
const staffing = ['staffing.hoursPerWeek', 'staffing.fte', 'staffing.note']
const reach = ['reach.reached', 'reach.outOf', 'reach.completed', 'reach.note']
const source = ['sources.title', 'sources.publisher', 'sources.url']
const record = ['publicId', 'slug', 'title', 'summary', ...source, 'changeNotes.note']
const term = [
  'publicId',
  'slug',
  ...['nb', 'nn', 'en'].flatMap((language) => [`labels.${language}`, `scopeNotes.${language}`]),
  'synonyms',
  'formerNames',
]

/** Fields that everybody may read in a published document. */
export const publicFields: Readonly<Record<string, readonly string[]>> = {
  measures: [
    ...record,
    ...cost,
    ...funding,
    ...staffing,
    ...partner('owner'),
    ...partner('partners'),
    'problem',
    'description',
    'steps.title',
    'steps.text',
    'materials',
    'recruitment',
    'stigmaNote',
    'businessModel',
    'vulnerability.monthsFunded',
    'sharedGoal',
    'planAnchoring',
    'politicalDecision',
    'legalBasis',
    'effectRatings.outcome',
    'effectRatings.population',
    'effectRatings.reason',
    'effectRatings.reviewer',
    'effectRatings.url',
  ],
  'case-stories': [
    ...record,
    ...cost,
    ...staffing,
    ...reach,
    ...partner('partners'),
    'stopReason',
    'context',
    'whatWeDid',
    'result',
    'whatWorked',
    'whatWentWrong',
    'whatWeWouldDoDifferently',
    'adaptation',
    'author.role',
    'author.interest',
    'author.name',
  ],
  'pilot-evaluations': [
    ...record,
    ...cost,
    ...funding,
    ...reach,
    ...partner('evaluator'),
    ...partner('cooperation.party'),
    'hypothesis',
    'participants',
    'sites.name',
    // Not in the contract: the site tells why a pilot stopped, as it does for a story.
    'sites.stopReason',
    'outcomes.indicator',
    'outcomes.unit',
    'outcomes.subgroup',
    'outcomes.note',
    'outcomes.points.value',
    'outcomes.points.n',
    'outcomes.points.sd',
    'outcomes.change.value',
    'outcomes.change.low',
    'outcomes.change.high',
    'outcomes.change.method',
    'cooperation.expectations',
    'cooperation.time',
    'cooperation.bureaucracy',
    'cooperation.experience',
    'decisionReason',
  ],
  'contact-guides': [...record, 'situation', 'steps.whom', 'steps.how', 'steps.say', 'expectMoney', 'expectTime'],
  publications: [
    ...record,
    ...partner('publisher'),
    'authors',
    'institute',
    'body',
    'method',
    'sample',
    'orderPrinted',
    'link',
  ],
  organisations: [...record, 'organisationNumber', 'formerNames', 'offers', 'cooperationAbout', 'website'],
  // Programmes have no page: the records that belong to one show its title.
  programmes: ['title'],
  'contact-points': ['publicId', 'mailbox', 'phone', 'page', 'usualReplyDays'],
  themes: term,
  'target-groups': term,
  media: ['alt', 'credit', 'caption', 'filename'],
  documents: ['title', 'filename'],
  users: [],
}

/** What stays known of a record that is gone: the feed and `resolve` name it, so that mirrors can let go of it. */
export const tombstoneFields: readonly string[] = ['publicId', 'slug']
