import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CatalogueFileError, contentsOf, openCatalogue } from '../../../src/catalogue'
import {
  anOrganisation,
  aStory,
  aTheme,
  openSampleCatalogue,
  sampleBatch,
  sampleToday,
  type TemporaryCatalogue,
} from '../../helpers/sampleCatalogue'

let catalogue: TemporaryCatalogue
beforeEach(() => {
  catalogue = openSampleCatalogue()
})
afterEach(() => catalogue.remove())
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('records', () => {
  it('are read by id, by current and by former slug', () => {
    const { reader } = catalogue
    expect(reader.record('tiltak-utlan')?.title).toBe('Utlån av sports- og turutstyr')
    expect(reader.recordBySlug('MEASURE', 'utlan-av-utstyr')?.id).toBe('tiltak-utlan')
    expect(reader.recordBySlug('MEASURE', 'bua')?.slug).toBe('utlan-av-utstyr')
    expect(reader.recordBySlug('CASE_STORY', 'utlan-av-utstyr')).toBeNull()
    expect(reader.record('finnes-ikke')).toBeNull()
  })

  it('know their translations, the original first', () => {
    const { reader, writer } = catalogue
    const original = reader.record('tiltak-utlan')!
    const nynorsk = reader.record('tiltak-utlan-nn')!
    writer.apply({ records: [{ ...nynorsk, id: 'tiltak-utlan-en', slug: 'lending', language: 'EN' }] })
    expect(reader.translations(original).map(({ id }) => id)).toEqual(['tiltak-utlan-nn', 'tiltak-utlan-en'])
    expect(reader.translations(nynorsk).map(({ id }) => id)).toEqual(['tiltak-utlan', 'tiltak-utlan-en'])
  })

  it.each([
    ['CASE_STORY', 'utlan-i-melhus', 'FOUND', 'historie-melhus'],
    ['MEASURE', 'bua', 'MOVED', 'tiltak-utlan'],
    ['CASE_STORY', 'borte', 'GONE', 'historie-borte'],
    ['CASE_STORY', 'borte-for', 'GONE', 'historie-borte'],
    ['MEASURE', 'borte', 'NOT_FOUND', null],
    ['ORGANISATION', 'melhus-kommune', 'FOUND', 'org-melhus'],
  ] as const)('at %s %s are %s', (type, slug, status, id) => {
    const found = catalogue.reader.resolve(type, slug)
    expect(found).toMatchObject({ status, id })
    expect(found.goneAt !== null).toBe(status === 'GONE')
  })

  it("are alike by the editors' choice first, then by what they share, never themselves or their translations", () => {
    const { reader } = catalogue
    const [first, ...others] = reader.related(reader.record('tiltak-matverksted')!, 5)
    expect(first?.id).toBe('tiltak-utlan')
    expect(others[0]?.id).toBe('pilot-mat')
    const alike = reader.related(reader.record('tiltak-utlan-nn')!, 10).map(({ id }) => id)
    expect(alike).not.toContain('tiltak-utlan')
    expect(alike).not.toContain('tiltak-utlan-nn')
    expect(alike.slice(0, 2).sort()).toEqual(['historie-levanger', 'historie-melhus'])
    expect(() => reader.related(reader.record('tiltak-utlan')!, 11)).toThrow(/1 to 10/)
  })

  it('show an editor what is like the draft, not what is like the record that stands', () => {
    const { reader } = catalogue
    const standing = reader.record('tiltak-matverksted')!
    const before = reader.related(standing, 5).map(({ id }) => id)
    const draft = { ...standing, revision: 'draft', related: ['historie-levanger'] }
    expect(reader.related(draft, 5)[0]?.id).toBe('historie-levanger')
    const unlike = {
      ...draft,
      title: 'Qwx',
      related: [],
      themes: [],
      targetGroups: [],
      organisation: null,
      owner: null,
    }
    expect(reader.related(unlike as typeof draft, 5).map(({ id }) => id)).not.toContain('tiltak-utlan')
    expect(reader.related(standing, 5).map(({ id }) => id)).toEqual(before)

    const unknown = { ...draft, id: 'utkast', related: ['pilot-mat'] }
    expect(reader.related(unknown, 5).map(({ id }) => id)).toEqual(expect.arrayContaining(['pilot-mat']))
  })

  it('are counted by type, translations and unlisted ones apart', () => {
    expect(catalogue.reader.counts()).toEqual({
      MEASURE: 2,
      CASE_STORY: 2,
      PILOT_EVALUATION: 1,
      CONTACT_GUIDE: 2,
      PUBLICATION: 1,
      ORGANISATION: 1,
    })
  })

  it('name the files that may be served', () => {
    for (const file of ['utlan.webp', 'utlan-600.webp', 'avtalemal.pdf'])
      expect(catalogue.reader.servesFile(file)).toBe(true)
    for (const file of ['annet.webp', '', '../utlan.webp', 'utlan'])
      expect(catalogue.reader.servesFile(file)).toBe(false)
  })
})

describe('terms', () => {
  it("come parents before children in the editors' order", () => {
    expect(catalogue.reader.terms('THEME').map(({ id }) => id)).toEqual([
      'tema-aktivitet',
      'tema-friluft',
      'tema-kosthold',
      'tema-ensomhet',
    ])
    catalogue.writer.apply({ terms: [aTheme({ id: 'sist', parent: 'tema-ensomhet', position: -1 })] })
    expect(catalogue.reader.terms('THEME').at(-1)?.id).toBe('sist')
  })

  it('are read by current and former slug', () => {
    expect(catalogue.reader.termBySlug('THEME', 'friluftsliv')?.id).toBe('tema-friluft')
    expect(catalogue.reader.termBySlug('THEME', 'mosjon')?.id).toBe('tema-aktivitet')
    expect(catalogue.reader.termBySlug('TARGET_GROUP', 'friluftsliv')).toBeNull()
  })

  it('in a ring do not hang anything', () => {
    catalogue.writer.apply({ terms: [aTheme({ id: 'a', parent: 'b' }), aTheme({ id: 'b', parent: 'a' })] })
    expect(catalogue.reader.terms('THEME').map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b']))
  })
})

describe('contact points', () => {
  const idsOf = (points: { id: string }[]) => points.map(({ id }) => id)

  it('of an organisation are those valid on the day, last confirmed first', () => {
    const { reader } = catalogue
    expect(idsOf(reader.contactPointsOf({ organisation: 'org-melhus' }, sampleToday))).toEqual([
      'kontakt-fersk',
      'kontakt-snart',
      'kontakt-gammel',
      'kontakt-ukjent',
    ])
    expect(idsOf(reader.contactPointsOf({ organisation: 'org-melhus' }, '2026-06-30'))).toContain('kontakt-slutt')
    expect(idsOf(reader.contactPointsAtAnyTime({ municipality: '5028' }))).toContain('kontakt-slutt')
  })

  it("of a county are its own, not its municipalities'", () => {
    expect(idsOf(catalogue.reader.contactPointsAtAnyTime({ county: '50' }))).toEqual(['kontakt-fylket'])
  })

  it('outside their dates are nobody', () => {
    expect(catalogue.reader.contactPoint('kontakt-slutt', sampleToday)).toBeNull()
    expect(catalogue.reader.contactPoint('kontakt-slutt', '2026-06-30')?.id).toBe('kontakt-slutt')
  })

  it('belong to the organisation that is the place', () => {
    expect(catalogue.reader.organisationOf({ municipality: '5028' })?.id).toBe('org-melhus')
    expect(catalogue.reader.organisationOf({ county: '50' })?.id).toBe('org-trondelag')
    expect(catalogue.reader.organisationOf({ municipality: '0301' })).toBeNull()
    catalogue.writer.apply({
      records: [anOrganisation({ id: 'oslo', kind: 'MUNICIPALITY', municipality: '0301', county: '03' })],
    })
    expect(catalogue.reader.organisationOf({ county: '03' })?.id).toBe('oslo')
  })
})

describe('an open reader', () => {
  it('sees at once what this process writes, and keeps its version while nothing is written', () => {
    const before = catalogue.reader.version()
    expect(catalogue.reader.version()).toBe(before)
    catalogue.writer.apply({ records: [aStory({ id: 'ny' })] })
    expect(catalogue.reader.version()).not.toBe(before)
    expect(catalogue.reader.record('ny')?.id).toBe('ny')
  })

  it('sees soon what another process writes', async () => {
    catalogue.reader.version()
    const script = `const D=require('libsql');const d=new D(process.argv[1]);d.exec("BEGIN IMMEDIATE;UPDATE records SET slug='utenfra',seq=99,json=replace(json,'utlan-i-melhus','utenfra') WHERE id='historie-melhus';UPDATE meta SET value='99' WHERE key='version';COMMIT")`
    execFileSync(process.execPath, ['-e', script, catalogue.file])
    await wait(40)
    expect(catalogue.reader.recordBySlug('CASE_STORY', 'utenfra')?.slug).toBe('utenfra')
  })

  it('tells which start filled the catalogue', () => {
    expect(catalogue.reader.bootId()).toBe('test')
    catalogue.writer.complete('neste')
    expect(catalogue.reader.bootId()).toBe('neste')
  })

  it('goes over to a file that was deleted and made anew, and answers from the old one meanwhile', async () => {
    const before = catalogue.reader.version()
    renameSync(catalogue.file, `${catalogue.file}.old`)
    for (const end of ['-wal', '-shm']) rmSync(`${catalogue.file}${end}`, { force: true })
    await wait(40)
    expect(catalogue.reader.record('tiltak-utlan')?.id).toBe('tiltak-utlan')
    const anew = openCatalogue(catalogue.file, { readOnly: false })
    anew.apply({ records: [aStory({ id: 'bare-denne' })] })
    await wait(40)
    expect(catalogue.reader.record('bare-denne')?.id).toBe('bare-denne')
    expect(catalogue.reader.record('tiltak-utlan')).toBeNull()
    expect(catalogue.reader.version()).not.toBe(before)
    expect(catalogue.reader.bootId()).toBeNull()
    anew.close()
  })

  it('waits for a file that is not there yet', () => {
    const file = `${catalogue.file}.later`
    const reader = openCatalogue(file, { readOnly: true })
    const request = {
      query: 'x',
      where: {},
      sort: 'RELEVANCE',
      prefer: 'NB',
      first: 10,
      after: null,
      today: sampleToday,
    } as const
    expect(reader.search(request).totalCount).toBe(0)
    expect(reader.search({ ...request, where: { yearFrom: 2000 } }).facets()).toHaveLength(12)
    expect(reader.suggest('x', 8, 'NB', sampleToday)).toEqual([])
    expect([reader.record('x'), reader.recordBySlug('MEASURE', 'x'), reader.bootId()]).toEqual([null, null, null])
    expect(reader.resolve('MEASURE', 'x').status).toBe('NOT_FOUND')
    const writer = openCatalogue(file, { readOnly: false })
    writer.apply(sampleBatch)
    expect(reader.search({ ...request, query: 'utlån' }).totalCount).toBe(4)
    writer.close()
    reader.close()
  })

  it('cannot write', () => {
    expect('apply' in catalogue.reader).toBe(false)
  })
})

describe('a file that cannot be opened now', () => {
  it('is not thrown away: who would write is told why', () => {
    const file = `${catalogue.file}.busy`
    const writer = openCatalogue(`${file}.first`, { readOnly: false })
    writer.apply(sampleBatch)
    writer.close()
    // A copy, since a connection is closed only when its statements are collected.
    copyFileSync(`${file}.first`, file)
    const other = new Database(file)
    other.exec('PRAGMA journal_mode=DELETE; BEGIN EXCLUSIVE')
    expect(() => openCatalogue(file, { readOnly: false })).toThrow(CatalogueFileError)
    expect(() => openCatalogue(file, { readOnly: false })).toThrow('Another program holds the catalogue')
    expect(() => contentsOf(file)).toThrow('Another program holds the catalogue')
    const reader = openCatalogue(file, { readOnly: true })
    expect(reader.version()).toBe('none')
    other.exec('ROLLBACK')
    other.close()
    expect(contentsOf(file).RECORD.has('tiltak-utlan')).toBe(true)
    reader.close()
  })

  it('because it is a folder is not thrown away', () => {
    const file = `${catalogue.file}.folder`
    mkdirSync(file)
    expect(() => openCatalogue(file, { readOnly: false })).toThrow(CatalogueFileError)
    expect(existsSync(file)).toBe(true)
  })
})

describe('a file that cannot be used', () => {
  it('is not made anew by who only compares', () => {
    const file = `${catalogue.file}.foreign`
    writeFileSync(file, 'dette er ikke en database '.repeat(100))
    expect(() => contentsOf(file)).toThrow('There is no catalogue of this version')
    expect(readFileSync(file, 'utf8')).toContain('dette er ikke en database')
  })

  it.each([
    ['no database', 'dette er ikke en database '.repeat(100)],
    ['empty', ''],
  ])('(%s) is made anew by the writer', (_, content) => {
    const file = `${catalogue.file}.spoilt`
    writeFileSync(file, content)
    const writer = openCatalogue(file, { readOnly: false })
    writer.apply(sampleBatch)
    expect(writer.record('tiltak-utlan')?.id).toBe('tiltak-utlan')
    writer.close()
  })

  it('because pages of it are damaged is made anew by the writer', () => {
    const file = `${catalogue.file}.damaged`
    const first = openCatalogue(file, { readOnly: false })
    first.apply(sampleBatch)
    first.close()
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 8192, bytes.length - 4096)
    writeFileSync(file, bytes)
    const writer = openCatalogue(file, { readOnly: false })
    expect(writer.inventory().size).toBe(0)
    writer.apply(sampleBatch)
    expect(writer.record('tiltak-utlan')?.id).toBe('tiltak-utlan')
    writer.close()
  })

  it('because it is of another version is made anew by the writer, and not read', async () => {
    const script = `const D=require('libsql');const d=new D(process.argv[1]);d.exec("UPDATE meta SET value='0' WHERE key='schema'")`
    const file = `${catalogue.file}.other`
    openCatalogue(file, { readOnly: false }).close()
    execFileSync(process.execPath, ['-e', script, file])
    const reader = openCatalogue(file, { readOnly: true })
    expect(reader.version()).toBe('none')
    const writer = openCatalogue(file, { readOnly: false })
    writer.apply(sampleBatch)
    await wait(40)
    expect(reader.record('tiltak-utlan')?.id).toBe('tiltak-utlan')
    writer.close()
    reader.close()
  })
})
