import { describe, expect, it } from 'vitest'
import { catalogueRecord, treeTerm } from '../../../src/catalogue/record'
import { projectRecord, type RecordSource, type Source } from '../../../src/catalogue/projection'
import { termParts } from '../../../src/catalogue/projection/term'
import { lexicalFromMarkdown } from '../../../src/lib/richText/fromMarkdown'
import { everythingPublic, identity } from './lookups'

/** A document with a field that nobody named in a projection. */
const source = (collection: string, fields: object) =>
  ({ collection, document: { ...identity, secretNote: 'KANARIFUGL', _status: 'published', ...fields } }) as RecordSource
const project = (collection: string, fields: object, original: Source | null = null) =>
  projectRecord(source(collection, fields), original, everythingPublic)

const measure = {
  themes: ['t1', { id: 't2' }, 'hidden-theme'],
  organisation: 'o1',
  equityAim: 'MAIN',
  municipalities: ['5028'],
  sources: [{ title: 'Rapport', accessed: '2026-03-01T12:00:00.000Z', publication: 'hidden-report' }],
  problem: lexicalFromMarkdown('For **få** barn er ute.'),
  cost: { start: { amount: 0, currency: 'NOK' }, yearly: { currency: 'NOK' } },
  partners: [{ name: '', organisation: 'o2', roles: ['RUNS'] }, { name: '' }],
  effectRatings: [
    { level: 'PROMISING', reason: 'Før og etter', reviewer: 'Forsker, NTNU', ratedAt: '2020-05-01T12:00:00.000Z' },
    { level: 'NO_EFFECT', reason: 'Kontroll', reviewer: 'Forsker, NTNU', ratedAt: '2024-05-01T12:00:00.000Z' },
  ],
}

describe('the projection', () => {
  it.each([
    ['measures', measure],
    ['case-stories', { status: 'PLANNED', wouldRepeat: 'UNKNOWN' }],
    [
      'pilot-evaluations',
      {
        decision: 'SCALE',
        runningAfter12Months: 'YES',
        runningAfter24Months: 'UNKNOWN',
        sites: [{ name: 'Melhus', municipality: '5028', status: 'RUNNING' }],
      },
    ],
    ['contact-guides', { steps: [{ whom: 'Koordinatoren', role: 'PUBLIC_HEALTH_COORDINATOR', point: 'p1' }] }],
    ['publications', { kind: 'REPORT', year: 2014, authors: ['A. Forfatter', ' '] }],
    ['organisations', { kind: 'VOLUNTARY' }],
  ])('of %s fits the record schema, and only named fields come through', (collection, fields) => {
    const record = catalogueRecord.parse({ ...project(collection, fields), revision: 'r' })
    expect(record.id).toBe(identity.publicId)
    expect(JSON.stringify(record)).not.toMatch(/KANARIFUGL|hidden/)
  })

  it('leaves out references to what is not public, and folds in names', () => {
    expect(project('measures', measure)).toMatchObject({
      themes: ['pub-t1', 'pub-t2'],
      organisationName: 'Tittel o1',
      sources: [{ title: 'Rapport', accessed: '2026-03-01', publication: null }],
      partners: [{ name: 'Tittel o2', organisation: 'pub-o2', roles: ['RUNS'] }],
    })
  })

  it('keeps a cost of 0 and leaves out a cost that was never told', () => {
    expect(project('measures', measure)).toMatchObject({
      cost: { start: { amount: 0, currency: 'NOK', priceYear: null }, yearly: null, perParticipant: null, total: null },
    })
    expect(project('measures', { ...measure, cost: { start: {} } })).toMatchObject({ cost: null })
  })

  it('takes the latest judgement of effect where the editors chose none', () => {
    expect(project('measures', measure)).toMatchObject({
      effect: 'NO_EFFECT',
      clocks: { evidence: { confirmedAt: '2024-05-01', dueAt: '2029-05-01' }, practice: { confirmedAt: null } },
    })
    expect(project('measures', { ...measure, effect: 'PROMISING' })).toMatchObject({
      effect: 'PROMISING',
      clocks: { evidence: { confirmedAt: '2020-05-01' } },
    })
    expect(project('measures', { ...measure, effectRatings: [] })).toMatchObject({
      effect: 'NOT_RATED',
      clocks: { evidence: null },
    })
  })

  it('a translation is text only: facts come from the original', () => {
    const original = source('measures', measure)
    const translation = {
      ...measure,
      publicId: 'translation',
      language: 'NN',
      title: 'Utstyrslån på nynorsk',
      translationOf: 'd1',
      equityAim: 'NOT_STATED',
      effectRatings: [],
      municipalities: ['0301'],
      themes: [],
    }
    expect(project('measures', translation, original)).toMatchObject({
      id: 'translation',
      language: 'NN',
      title: 'Utstyrslån på nynorsk',
      translationOf: 'pub-d1',
      equityAim: 'MAIN',
      effect: 'NO_EFFECT',
      municipalities: ['5028'],
      themes: ['pub-t1', 'pub-t2'],
    })
  })

  it('a pilot’s places and organisations include those of its sites', () => {
    const fields = {
      municipalities: ['0301'],
      organisations: ['o1'],
      sites: [
        {
          name: 'Melhus',
          municipality: '5028',
          organisation: 'o2',
          status: 'STOPPED',
          stopReason: 'Ildsjelen sluttet',
        },
      ],
    }
    expect(project('pilot-evaluations', fields)).toMatchObject({
      municipalities: ['0301', '5028'],
      organisations: ['pub-o1', 'pub-o2'],
      sites: [{ stopReason: 'Ildsjelen sluttet' }],
    })
  })

  it('years follow from the period; one that goes on has no last year, one whose end is not known has only its first', () => {
    const story = (period: object) => project('case-stories', { status: 'RUNNING', wouldRepeat: 'YES', period })
    expect(story({ start: '2014-08', end: '2016' })).toMatchObject({ yearFrom: 2014, yearTo: 2016 })
    expect(story({ start: '2014', ongoing: true })).toMatchObject({ yearFrom: 2014, yearTo: null })
    expect(story({ start: '2012', ongoing: false })).toMatchObject({ yearFrom: 2012, yearTo: 2012 })
    expect(story({ end: '2015' })).toMatchObject({ yearFrom: 2015, yearTo: 2015 })
    expect(story({ ongoing: true })).toMatchObject({ yearFrom: null, yearTo: null, period: { ongoing: true } })
    expect(story({})).toMatchObject({ yearFrom: null, yearTo: null, period: null })
  })

  it('a municipality is listed once something is told about it', () => {
    const nothingThere = { ...everythingPublic, contactPointsAt: () => [] }
    const register = source('organisations', { kind: 'MUNICIPALITY', municipality: '5028' })
    expect(projectRecord(register, null, nothingThere)).toMatchObject({ listed: false, municipalities: ['5028'] })
    expect(projectRecord(register, null, everythingPublic)).toMatchObject({
      listed: true,
      contactPoints: ['pub-point-of-d1'],
    })
  })

  it('a term’s missing labels fall back on bokmål', () => {
    const document = { ...identity, labels: { nb: 'Friluftsliv' }, scopeNotes: {}, position: 3, parent: 'hidden' }
    const term = termParts({ collection: 'themes', document } as never, everythingPublic)
    expect(treeTerm.parse(term)).toMatchObject({ labels: { nb: 'Friluftsliv', nn: 'Friluftsliv' }, parent: null })
  })
})
