import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalogue } from '../../../src/catalogue'
import { recordPath } from '../../../src/catalogue/addresses'
import type { CatalogueWriter } from '../../../src/catalogue/store'
import { siteBatch, siteRecords, siteToday } from '../../helpers/siteRecords'
import { startSite, type SiteServer } from '../../helpers/siteServer'

const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-records-'))
let catalogue: CatalogueWriter
let site: SiteServer
beforeAll(async () => {
  catalogue = openCatalogue(join(folder, 'catalogue.db'), { readOnly: false })
  catalogue.apply(siteBatch)
  site = await startSite({ reader: catalogue, today: siteToday })
})
afterAll(async () => {
  await site.stop()
  catalogue.close()
  rmSync(folder, { recursive: true })
})

describe('the page of a record', () => {
  const pages = siteRecords.flatMap((record) =>
    (['nb', 'nn', 'en'] as const).map((language) => ({ record, language, path: recordPath(record, language) })),
  )

  it.each(pages)('$path says what is known, and says what is not', async ({ record, language, path }) => {
    const { response, body } = await site.get(path)
    expect(response.status).toBe(200)
    expect(body).toContain(`<html lang="${language}">`)
    expect(body).toContain(`<h1 lang="${record.language.toLowerCase()}">`)
    // In text and attributes alike: what a template leaves where a value is missing.
    expect(body).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object |Invalid Date/)
    expect(body).not.toMatch(/ style="|<style|<script(?! type="module" src)/)
    expect(body.match(/<h1/g)).toHaveLength(1)
    expect(body).toContain(`<link rel="canonical" href="https://bank.example${recordPath(record)}"/>`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline')
  })

  it.each(pages)('$path names no id twice, and every jump leads somewhere', async ({ path }) => {
    const { body } = await site.get(path)
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of body.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  it('escapes what editors write', async () => {
    const { body } = await site.get('/erfaringer/melhus-laner-ut')
    expect(body).toContain('Melhus låner ut &lt;turutstyr&gt;')
    expect(body).not.toContain('<turutstyr>')
    expect(body).not.toContain('<script>alert')
  })

  it('links the other language, and says what language the text is in', async () => {
    const nb = await site.get('/tiltak/utlan')
    expect(nb.body).toMatch(/<a href="\/nn\/tiltak\/utlan-av-turutstyr" hrefLang="nn">Les på nynorsk<\/a>/i)
    expect(nb.body).toContain('hrefLang="nn" href="https://bank.example/nn/tiltak/utlan-av-turutstyr"')
    const foreign = await site.get('/en/tiltak/utlan')
    expect(foreign.body).toContain('The text is written in Norwegian (bokmål).')
  })

  it('shows stop reasons as it shows what runs', async () => {
    const { body } = await site.get('/tiltak/utlan')
    expect(body).toContain('4 startet')
    expect(body).toContain('1 i drift')
    expect(body).toContain('2 stoppet')
    expect(body).toContain('Prosjektpengene tok slutt.')
    expect(body).toContain('Rommet ble revet.')
    expect(body).toContain('siden 2019')
  })

  it('names an author only while the consent lasts', async () => {
    const within = await site.get('/erfaringer/melhus-laner-ut')
    expect(within.body).toContain('Navnet Innenfor')
    const past = await site.get('/erfaringer/levanger-laner-ut')
    expect(past.body).not.toContain('Navnet Utenfor')
    expect(past.body).toContain('rådgiver')
  })

  it('puts the freshest contact first and never calls the stale one fresh', async () => {
    const { body } = await site.get('/tiltak/utlan')
    const fresh = body.indexOf('Folkehelsekoordinator, Nettverket')
    const stale = body.indexOf('Sekretariat, Nettverket')
    expect(fresh).toBeGreaterThan(0)
    expect(stale).toBeGreaterThan(fresh)
    expect(body.slice(stale, stale + 900)).toContain('Utdatert')
    expect(body).toContain('href="tel:+4773000000"')
  })

  it('offers to find someone where there is no contact', async () => {
    const { body } = await site.get('/erfaringer/bar-erfaring')
    expect(body).toContain('Finn hvem du kan kontakte')
    expect(body).toContain('Kilden sier ikke hvor mange som deltok.')
    expect(body).toContain('Kilden sier ikke hvilket år kunnskapen er fra.')
  })

  it('gives figures as the evaluation does, and says what was not measured', async () => {
    const { body } = await site.get('/piloter/pilot-utlan')
    expect(body).toContain('35,1\u00a0prosent')
    expect(body).toContain('Ikke målt')
    expect(body).toContain('+0,12')
    expect(body).toContain('fra \u22120,01 til +0,25')
    expect((await site.get('/piloter/bar-pilot')).body).toContain('sier ikke om piloten ble evaluert')
  })

  it('dates the knowledge, the source and the change', async () => {
    const { body } = await site.get('/piloter/pilot-utlan')
    expect(body).toContain('Kunnskapen er fra 2019.')
    expect((await site.get('/tiltak/utlan')).body).toContain('15. mars 2016')
    expect((await site.get('/nn/erfaringer/melhus-laner-ut')).body).toContain('Kunnskapen er frå 2016.')
  })

  it('explains the legal form in one sentence, and links the guide to its answer', async () => {
    expect((await site.get('/organisasjoner/nettverket')).body).toContain('medlemmene styrer den sammen')
    expect((await site.get('/kontaktguider/mote-kommunen')).body).toContain(
      '/hvem-kontakter-jeg?situasjon=mote-kommunen',
    )
  })
})

describe('an address where no record is', () => {
  it('leads a former slug to the current one, in the language asked', async () => {
    const { response } = await site.get('/nn/tiltak/gammelt-navn')
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/nn/tiltak/utlan')
  })

  it('answers 410 with the day for what was public', async () => {
    const { response, body } = await site.get('/tiltak/borte-tiltak')
    expect(response.status).toBe(410)
    expect(body).toContain('17. mai 2026')
  })

  it('offers a reader of what was withdrawn the themes, not records that share a common word', async () => {
    const { body } = await site.get('/tiltak/borte-tiltak')
    expect(body).not.toContain('class="card')
    expect(body).toContain('Let under et tema')
    expect(body).toMatch(/<a href="[^"]*tema=[^"]*"><span>/)
  })

  it('offers a reader of a misspelt address the record whose title it nearly is', async () => {
    const { body } = await site.get('/en/tiltak/utlan-av-turutsyr')
    expect(body).toContain('Did you mean one of these?')
    expect(body).toContain('Utlån av turutstyr')
    expect(body).not.toContain('Look under a subject')
  })

  it('answers 404 for what never was, and suggests what is near', async () => {
    const { response, body } = await site.get('/tiltak/turutstyr')
    expect(response.status).toBe(404)
    expect(body).toContain('Utlån av turutstyr')
    expect(body).toContain('noindex')
  })

  it.each(['/tiltak/%00', '/tiltak/%E0%A4%A', '/tiltak/..%2F..%2Fetc', `/tiltak/${'a'.repeat(3_000)}`, "/tiltak/'--"])(
    '%s gets a sentence, never a failure',
    async (path) => {
      const { response, body } = await site.get(path)
      expect([400, 404]).toContain(response.status)
      expect(body).toMatch(/<h1>/)
    },
  )

  it('leads the folder to the search narrowed to the kind', async () => {
    const { response } = await site.get('/en/piloter')
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/en/sok?type=PILOT_EVALUATION')
  })
})
