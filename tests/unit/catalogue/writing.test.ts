import { afterEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../../src/catalogue'
import type { CatalogueBatch } from '../../../src/catalogue/store'
import {
  aContactPoint,
  aMeasure,
  anOrganisation,
  aPilot,
  aStory,
  aTheme,
  openSampleCatalogue,
  openTemporaryCatalogue,
  sampleBatch,
  sampleToday,
  type TemporaryCatalogue,
} from '../../helpers/sampleCatalogue'

const opened: TemporaryCatalogue[] = []
function filled(batch?: CatalogueBatch): TemporaryCatalogue {
  const catalogue = batch === undefined ? openSampleCatalogue() : openTemporaryCatalogue(batch)
  opened.push(catalogue)
  return catalogue
}
afterEach(() => {
  for (const catalogue of opened.splice(0)) catalogue.remove()
})
function ids({ reader }: TemporaryCatalogue, query: string, where = {}): string[] {
  const request = { sort: 'TITLE', prefer: 'NB', first: 100, after: null, today: sampleToday } as const
  return reader.search({ ...request, query, where }).hits.map(({ record }) => record.id)
}

describe('a measure', () => {
  const measure = aMeasure({ id: 'm', municipalities: ['1103'] })
  const translation = aMeasure({ id: 'm-nn', language: 'NN', translationOf: 'm' })
  const story = aStory({ id: 's', measures: ['m'], municipalities: ['5028'], counties: ['46'], status: 'RUNNING' })
  const site = {
    name: 'Et sted',
    municipality: '0301',
    organisation: null,
    status: 'STOPPED',
    stopReason: null,
  } as const
  const pilot = aPilot({ id: 'p', measure: 'm', sites: [site, { ...site, status: 'PILOT' }] })

  it('has the places and statuses of its public stories and pilots, whatever order they come in', () => {
    for (const order of [
      [measure, translation, story, pilot],
      [pilot, story, translation, measure],
    ]) {
      const catalogue = filled({})
      for (const record of order) catalogue.writer.apply({ records: [record] })
      expect(catalogue.reader.record('m')).toMatchObject({ municipalities: ['0301', '5028'], counties: ['46'] })
      expect(catalogue.reader.record('m-nn')).toMatchObject({ municipalities: ['0301', '5028'] })
      expect(ids(catalogue, '', { status: ['RUNNING'], municipality: ['0301'], type: ['MEASURE'] })).toEqual(['m'])
      expect(ids(catalogue, '', { municipality: ['1103'] })).toEqual([])
      expect(catalogue.reader.statusCounts('m')).toEqual({ PLANNED: 0, PILOT: 1, RUNNING: 1, STOPPED: 1, UNKNOWN: 0 })
    }
  })

  it('loses them when a story is withdrawn, or turns to another measure', () => {
    const catalogue = filled({ records: [measure, aMeasure({ id: 'other' }), story, pilot] })
    catalogue.writer.apply({ records: [{ ...story, measures: ['other'] }] })
    expect(catalogue.reader.record('m')?.municipalities).toEqual(['0301'])
    expect(catalogue.reader.record('other')?.municipalities).toEqual(['5028'])
    catalogue.writer.apply({ remove: ['p'] })
    expect(catalogue.reader.record('m')?.municipalities).toEqual([])
    expect(catalogue.reader.statusCounts('m').STOPPED).toBe(0)
  })

  it('is found by the names of those places', () => {
    const catalogue = filled({ records: [measure, story] })
    expect(ids(catalogue, 'melhus ')).toEqual(['m', 's'])
    catalogue.writer.apply({ remove: ['s'] })
    expect(ids(catalogue, 'melhus ')).toEqual([])
  })

  it('counts a story and its translation as one place', () => {
    const catalogue = filled({
      records: [measure, story, { ...story, id: 's-nn', language: 'NN', translationOf: 's' }],
    })
    expect(catalogue.reader.statusCounts('m').RUNNING).toBe(1)
    expect(catalogue.reader.referring('measures', 'm').map(({ id }) => id)).toEqual(['s'])
  })

  it('is told of by a story that names its translation, whatever order they come in', () => {
    const told = { ...story, measures: ['m-nn'] }
    for (const batches of [
      [[measure], [translation], [told]],
      [[told], [translation], [measure]],
      [[measure], [told], [translation]],
      [[told, measure, translation]],
    ]) {
      const catalogue = filled({})
      for (const records of batches) catalogue.writer.apply({ records })
      for (const id of ['m', 'm-nn']) {
        expect(catalogue.reader.record(id)).toMatchObject({ municipalities: ['5028'], counties: ['46'] })
        expect(catalogue.reader.statusCounts(id).RUNNING).toBe(1)
      }
      expect(ids(catalogue, '', { status: ['RUNNING'], type: ['MEASURE'] })).toEqual(['m'])
      catalogue.writer.apply({ remove: ['s'] })
      expect(catalogue.reader.record('m')?.municipalities).toEqual([])
    }
  })

  it('keeps the revision it came with', () => {
    expect(
      filled({ records: [measure, story] })
        .writer.inventory()
        .get('m'),
    ).toBe(measure.revision)
  })
})

describe('names that records fold in', () => {
  it('follow a theme, and those above it, as they change and go', () => {
    const catalogue = filled({
      terms: [aTheme({ id: 'over', label: 'Sirkus' }), aTheme({ id: 'under', label: 'Klovneri', parent: 'over' })],
      records: [aStory({ id: 's', themes: ['under'] })],
    })
    expect(ids(catalogue, 'sirkus ')).toEqual(['s'])
    catalogue.writer.apply({ terms: [aTheme({ id: 'over', label: 'Varieté' })] })
    expect(ids(catalogue, 'sirkus ')).toEqual([])
    expect(ids(catalogue, 'varieté ')).toEqual(['s'])
    catalogue.writer.apply({ remove: ['over'] })
    expect(ids(catalogue, 'varieté ')).toEqual([])
    expect(ids(catalogue, 'klovneri ')).toEqual(['s'])
  })

  it('follow an organisation', () => {
    const org = anOrganisation({ id: 'o', title: 'Gammelt lag' })
    const catalogue = filled({ records: [org, aStory({ id: 's', organisations: ['o'] })] })
    expect(ids(catalogue, 'gammelt lag ', { type: ['CASE_STORY'] })).toEqual(['s'])
    catalogue.writer.apply({ records: [{ ...org, title: 'Fersk forening' }] })
    expect(ids(catalogue, 'gammelt lag ', { type: ['CASE_STORY'] })).toEqual([])
    expect(ids(catalogue, 'fersk forening ', { type: ['CASE_STORY'] })).toEqual(['s'])
  })

  it('are there whether the term or the record came first', () => {
    const catalogue = filled({ records: [aStory({ id: 's', themes: ['t'] })] })
    catalogue.writer.apply({ terms: [aTheme({ id: 't', label: 'Sirkus' })] })
    expect(ids(catalogue, 'sirkus ')).toEqual(['s'])
    expect(ids(catalogue, '', { theme: ['t'] })).toEqual(['s'])
  })
})

describe('a batch', () => {
  it('is applied whole or not at all', () => {
    const catalogue = filled()
    const version = catalogue.reader.version()
    const twice = { ...aStory({ id: 'ny' }), slug: null }
    const broken = { records: [aStory({ id: 'god' }), twice] } as unknown as CatalogueBatch
    expect(() => catalogue.writer.apply(broken)).toThrow()
    expect(catalogue.reader.record('god')).toBeNull()
    expect(catalogue.reader.version()).toBe(version)
    catalogue.writer.apply({ records: [aStory({ id: 'god' })] })
    expect(catalogue.reader.record('god')?.id).toBe('god')
  })

  it('moves the version, and applied again changes nothing that is seen', () => {
    const catalogue = filled()
    const before = catalogue.reader.version()
    catalogue.writer.apply(sampleBatch)
    expect(catalogue.reader.version()).not.toBe(before)
    expect(ids(catalogue, 'utlån ')).toHaveLength(3)
    expect(catalogue.writer.inventory()).toEqual(filled().writer.inventory())
  })

  it('replaces a record, so that nothing of what it said before is found', () => {
    const catalogue = filled({ records: [aStory({ id: 's', title: 'Sykkelkjøkken' })] })
    catalogue.writer.apply({ records: [aStory({ id: 's', title: 'Hageparsell' })] })
    expect(ids(catalogue, 'sykkelkjøkken ')).toEqual([])
    expect(catalogue.reader.suggest('sykkelk', 8, 'NB', sampleToday)).toEqual([])
    expect(ids(catalogue, 'hageparsell ')).toEqual(['s'])
  })

  it('takes away every trace of what is withdrawn', () => {
    const catalogue = filled()
    catalogue.writer.apply({ remove: ['tiltak-utlan', 'tiltak-utlan-nn', 'kontakt-fersk'] })
    const { reader } = catalogue
    expect(reader.record('tiltak-utlan')).toBeNull()
    expect(reader.recordBySlug('MEASURE', 'utlan-av-utstyr')).toBeNull()
    expect(reader.recordBySlug('MEASURE', 'bua')).toBeNull()
    expect(ids(catalogue, 'turutstyr ')).toEqual([])
    expect(reader.servesFile('utlan-600.webp')).toBe(false)
    expect(reader.contactPoint('kontakt-fersk', sampleToday)).toBeNull()
    expect(reader.related(reader.record('tiltak-matverksted')!, 5).map(({ id }) => id)).not.toContain('tiltak-utlan')
    expect(reader.suggest('utlån av', 8, 'NB', sampleToday).filter(({ kind }) => kind === 'RECORD')).toEqual([])
  })

  it('may change a slug: the former one answers, and a record that takes it over goes first', () => {
    const catalogue = filled({ records: [aStory({ id: 's', slug: 'før' })] })
    catalogue.writer.apply({
      records: [aStory({ id: 's', slug: 'nå' })],
      redirects: [{ type: 'CASE_STORY', slug: 'før', id: 's' }],
    })
    expect(catalogue.reader.recordBySlug('CASE_STORY', 'før')?.slug).toBe('nå')
    expect(catalogue.reader.resolve('CASE_STORY', 'før').status).toBe('MOVED')
    expect(catalogue.reader.resolve('MEASURE', 'før').status).toBe('NOT_FOUND')
  })
})

describe('the inventory', () => {
  it('gives id and revision of records, and fingerprints of terms and contact points', () => {
    const term = aTheme({ id: 't' })
    const point = aContactPoint({ id: 'k' })
    const held = filled({
      records: [aStory({ id: 's', revision: 'r7' })],
      terms: [term],
      contactPoints: [point],
    }).writer.inventory()
    expect(Object.fromEntries(held)).toEqual({ s: 'r7', t: fingerprint(term), k: fingerprint(point) })
    expect(fingerprint({ b: 1, a: 2 })).toBe(fingerprint({ a: 2, b: 1 }))
  })
})
