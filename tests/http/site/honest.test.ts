import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalogue } from '../../../src/catalogue'
import { catalogueRecord, type CatalogueRecord } from '../../../src/catalogue/record'
import type { CatalogueWriter } from '../../../src/catalogue/store'
import { siteBatch, siteRecords, siteToday } from '../../helpers/siteRecords'
import { startSite, type SiteServer } from '../../helpers/siteServer'

/** A record of the sample with something else about it. */
function like(id: string, changed: Readonly<Record<string, unknown>> & { id: string }): CatalogueRecord {
  const sample = siteRecords.find((record) => record.id === id)
  return catalogueRecord.parse({ ...sample, slug: changed.id, revision: `revision-${changed.id}`, ...changed })
}

const partner = { organisation: null, relation: null, roles: [], contributions: [] }
const records: CatalogueRecord[] = [
  like('bart-tiltak', {
    id: 'gatefest',
    title: 'Gatefest',
    yearFrom: 2012,
    yearTo: 2012,
    period: { start: '2012', end: null, ongoing: false },
  }),
  like('bart-tiltak', {
    id: 'leksehjelp',
    title: 'Leksehjelp',
    yearFrom: 2017,
    period: { start: '2017', end: null, ongoing: true },
  }),
  like('bart-tiltak', { id: 'nabofest', title: 'Nabofest' }),
  like('bar-erfaring', {
    id: 'fest-i-levanger',
    title: 'Fest i Levanger',
    measures: ['gatefest', 'nabofest'],
    status: 'STOPPED',
    yearFrom: 2012,
    period: { start: '2012', end: null, ongoing: false },
  }),
  like('bar-erfaring', { id: 'fest-i-melhus', title: 'Fest i Melhus', measures: ['gatefest'], status: 'UNKNOWN' }),
  like('bar-erfaring', { id: 'mote', title: 'Et møte uten tiltak', status: 'RUNNING' }),
  like('bar-pilot', { id: 'uten-evaluering', title: 'Uten evaluering', design: ['NONE'] }),
  like('bar-erfaring', {
    id: 'verksted',
    title: 'Verksted',
    partners: [{ ...partner, name: 'Biblioteket', note: 'Lånte bort rommet.' }],
  }),
  like('bar-erfaring', {
    id: 'verkstad',
    title: 'Verkstad',
    language: 'NN',
    translationOf: 'verksted',
    partners: [{ ...partner, name: 'Biblioteket', note: 'Lånte bort rommet.' }],
    whatWeDid: [{ kind: 'p', children: [{ kind: 'text', text: 'Vi opna døra.' }] }],
  }),
  like('mote-kommunen', {
    id: 'mote-kommunen-nn',
    language: 'NN',
    translationOf: 'mote-kommunen',
    title: 'Møte kommunen på nynorsk',
    steps: [
      {
        whom: 'Ring folkehelsekoordinatoren fyrst',
        role: 'PUBLIC_HEALTH_COORDINATOR',
        point: 'kontakt-fersk',
        how: null,
        say: null,
      },
      { whom: 'Så innkjøp', role: null, point: null, how: null, say: null },
    ],
  }),
]

const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-honest-'))
let catalogue: CatalogueWriter
let site: SiteServer
beforeAll(async () => {
  catalogue = openCatalogue(join(folder, 'catalogue.db'), { readOnly: false })
  catalogue.apply({ ...siteBatch, records })
  catalogue.apply({ records: siteRecords.filter(({ id }) => id === 'mote-kommunen' || id === 'nettverket') })
  site = await startSite({ reader: catalogue, today: siteToday })
})
afterAll(async () => {
  await site.stop()
  catalogue.close()
  rmSync(folder, { recursive: true })
})

/** The card of a record among the hits, without tags. */
async function card(path: string, title: string): Promise<string> {
  const { body } = await site.get(path)
  const found = [...body.matchAll(/<li class="card">(.*?)<\/article>/gs)].find(([, html]) =>
    html?.includes(`>${title}<`),
  )
  return (found?.[1] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('a card', () => {
  it('says that an end is not told, where nobody says that it goes on', async () => {
    expect(await card('/sok', 'Fest i Levanger')).toContain('fra 2012, slutt ikke oppgitt')
    expect(await card('/nn/sok', 'Fest i Levanger')).toContain('frå 2012, slutt ikkje oppgitt')
    expect(await card('/sok', 'Gatefest')).toContain('fra 2012, slutt ikke oppgitt')
    expect(await card('/sok', 'Leksehjelp')).toContain('siden 2017')
  })

  it('says how each place stands, where none is known to run', async () => {
    const words = await card('/sok', 'Gatefest')
    expect(words).toContain('1 stoppet')
    expect(words).toContain('1 ukjent')
    expect(words).not.toContain('i drift')
  })
})

it('the front page counts an attempt once, however many measures it tells of, and a story of no measure not at all', async () => {
  const { body } = await site.get('/')
  expect(body).toContain('Slik gikk det med de 2 forsøkene vi kjenner')
})

it('a pilot that nobody evaluated is said to be so, and one of which it is not known too', async () => {
  const unjudged = await site.get('/piloter/uten-evaluering')
  expect(unjudged.body).toContain('Piloten er ikke evaluert.')
  expect(unjudged.body).not.toContain('evaluatoren')
})

it('a screen reader is told that what a translation takes from its original is in the language of the original', async () => {
  const { body } = await site.get('/nn/erfaringer/verkstad')
  expect(body).toContain('<span lang="nb">Lånte bort rommet.</span>')
  expect(body).toMatch(/<div lang="nn">.*Vi opna døra/s)
})

describe('whom do I contact, in nynorsk', () => {
  it('gives the standard guide in nynorsk, with the contacts of the place', async () => {
    const { body } = await site.get('/nn/hvem-kontakter-jeg?kommune=5028')
    expect(body).toContain('Ring folkehelsekoordinatoren fyrst')
    expect(body).toContain('href="/nn/kontaktguider/mote-kommunen-nn" lang="nn"')
    expect(body).toContain('Her: Folkehelsekoordinator, Nettverket')
    expect((await site.get('/hvem-kontakter-jeg?kommune=5028')).body).not.toContain('fyrst')
  })

  it('understands a situation by the address of its bokmål guide', async () => {
    const { body } = await site.get('/nn/hvem-kontakter-jeg?kommune=5028&situasjon=mote-kommunen')
    expect(body).toContain('Ring folkehelsekoordinatoren fyrst')
  })
})

describe('addresses', () => {
  it('of what is not there lead nowhere else in other languages', async () => {
    for (const path of ['//evil.example/x', '/\\evil.example/x', '/nn//evil.example/x', '/nn/%5C/evil.example']) {
      const { response, body } = await site.get(path)
      expect(response.status).toBe(404)
      expect(body).not.toMatch(/href="(\/[/\\]|\/\\)/)
    }
  })

  it('with a query keep their language on the front page', async () => {
    expect((await site.get('/nn?fra=lenke')).body).toContain('<html lang="nn">')
  })

  it('of a county from before lead to the one that took over, or offer those that did', async () => {
    const { response } = await site.get('/nn/fylker/12')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/nn/fylker/46'])
    const split = await site.get('/fylker/30')
    expect(split.response.status).toBe(404)
    for (const county of ['31', '32', '33']) expect(split.body).toContain(`href="/fylker/${county}"`)
  })
})

it('a reader who searches again keeps the order, and is told of one that is not known', async () => {
  const { body } = await site.get('/sok?q=fest&sorter=title')
  const [, form = ''] = /<form role="search"(.*?)<\/form>/s.exec(body) ?? []
  expect(form).toContain('<input type="hidden" name="sorter" value="title"/>')
  const unknown = await site.get('/sok?q=fest&sorter=tilfeldig')
  expect(unknown.response.status).toBe(400)
  expect(unknown.body).toContain('Vi kjenner ikke «tilfeldig» som verdi for «sorter»')
})
