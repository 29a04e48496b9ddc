import { describe, expect, it } from 'vitest'
import { recordTypes } from '../../../src/vocabulary'
import { merged, publishes } from '../../../src/workflow/document'
import { missingToPublish, type PublishedType } from '../../../src/workflow/readiness'

const ready = {
  title: 'T',
  summary: 'S',
  themes: ['t'],
  organisation: 'o',
  national: true,
  periodUnknown: true,
  yearUnknown: true,
  sources: [{ title: 'K' }],
  situation: 'Jeg vil møte kommunen',
  steps: [{ whom: 'postmottaket' }],
  lessons: 'NOT_YET',
}
const published = [...recordTypes.codes, 'PROGRAMME'] as const
const paths = (type: PublishedType, document: Record<string, unknown>) =>
  missingToPublish(type, document).map(({ path }) => path)

describe('what is needed to publish', () => {
  it.each(published)('a %s with all of it is ready', (type) => expect(paths(type, ready)).toEqual([]))

  it.each(['title', 'summary', 'themes', 'organisation', 'sources'])('%s is asked of every record', (name) => {
    for (const type of published) expect(paths(type, { ...ready, [name]: null })).toEqual([name])
  })

  it('says every missing thing at once, each with a sentence in three languages', () => {
    const missing = missingToPublish('CONTACT_GUIDE', {})
    expect(missing.map(({ path }) => path)).toEqual([
      'title',
      'summary',
      'situation',
      'steps',
      'themes',
      'organisation',
      'municipalities',
      'sources',
    ])
    for (const { message } of missing)
      for (const text of [message.nb, message.nn, message.en]) expect(text).toMatch(/^[A-ZÆØÅ«].+\.$/)
  })

  it('a place is a municipality, a county, or the whole country', () => {
    const nowhere = { ...ready, national: false }
    expect(paths('MEASURE', nowhere)).toEqual(['municipalities'])
    expect(paths('MEASURE', { ...nowhere, municipalities: ['5001'] })).toEqual([])
    expect(paths('MEASURE', { ...nowhere, counties: ['50'] })).toEqual([])
    expect(paths('ORGANISATION', nowhere)).toEqual(['municipality'])
    expect(paths('ORGANISATION', { ...nowhere, municipality: '5001' })).toEqual([])
  })

  it('a period is a date, or the answer that it is not known', () => {
    const undated = { ...ready, periodUnknown: false }
    for (const type of ['MEASURE', 'CASE_STORY', 'PILOT_EVALUATION', 'PROGRAMME'] as const) {
      expect(paths(type, undated)).toEqual(['periodUnknown'])
      expect(paths(type, { ...undated, period: { start: '2014' } })).toEqual([])
      expect(paths(type, { ...undated, period: { ongoing: true } })).toEqual([])
    }
    expect(paths('PUBLICATION', undated)).toEqual([])
  })

  it('a publication has a year, or the answer that it is not known', () => {
    const undated = { ...ready, yearUnknown: false }
    expect(paths('PUBLICATION', undated)).toEqual(['yearUnknown'])
    expect(paths('PUBLICATION', { ...undated, year: 2014 })).toEqual([])
  })

  it('a municipality from the register needs no theme, owner or source', () => {
    const fromRegister = { title: 'T', summary: 'S', kind: 'MUNICIPALITY', municipality: '5001' }
    expect(paths('ORGANISATION', fromRegister)).toEqual([])
    expect(paths('ORGANISATION', { ...fromRegister, kind: 'NETWORK' })).toEqual(['themes', 'organisation', 'sources'])
  })

  it('a translation is text only', () => {
    expect(paths('CASE_STORY', { translationOf: 'x', title: 'T', summary: 'S' })).toEqual([])
    expect(paths('CASE_STORY', { translationOf: 'x', title: 'T' })).toEqual(['summary'])
  })

  it('a measure that is not for everyone says how stigma is avoided', () => {
    expect(paths('MEASURE', { ...ready, approach: 'SELECTIVE' })).toEqual(['stigmaNote'])
    expect(paths('MEASURE', { ...ready, approach: 'INDICATED', stigmaNote: 'Åpent for alle.' })).toEqual([])
    expect(paths('MEASURE', { ...ready, approach: 'UNIVERSAL' })).toEqual([])
  })

  it('a story answers what they would do differently, unless it is only planned', () => {
    expect(paths('CASE_STORY', { ...ready, lessons: null })).toEqual(['lessons'])
    expect(paths('CASE_STORY', { ...ready, lessons: null, status: 'PLANNED' })).toEqual([])
    const answered = (text?: string) => ({
      ...ready,
      lessons: 'ANSWERED',
      whatWeWouldDoDifferently: { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } },
    })
    expect(paths('CASE_STORY', { ...ready, lessons: 'ANSWERED' })).toEqual(['whatWeWouldDoDifferently'])
    expect(paths('CASE_STORY', answered(' '))).toEqual(['whatWeWouldDoDifferently'])
    expect(paths('CASE_STORY', answered('Startet mindre.'))).toEqual([])
    expect(paths('CASE_STORY', { ...ready, lessons: 'SOURCE_SILENT' })).toEqual([])
  })
})

describe('a document as it will stand', () => {
  it('keeps what was not sent, also inside groups', () => {
    const before = { title: 'A', period: { start: '2014', end: '2015' }, themes: ['a'] }
    expect(merged(before, { period: { end: '2016' }, themes: [] })).toEqual({
      title: 'A',
      period: { start: '2014', end: '2016' },
      themes: [],
    })
  })
  it('replaces a running text whole', () => {
    const text = (word: string) => ({ root: { children: [word] } })
    expect(merged({ body: text('a') }, { body: text('b') })).toEqual({ body: text('b') })
  })
  it('is public when published, and not from the trash', () => {
    expect(publishes({ _status: 'published' })).toBe(true)
    expect(publishes({ _status: 'draft' })).toBe(false)
    expect(publishes({ _status: 'published', deletedAt: '2026-11-24' })).toBe(false)
  })
})
