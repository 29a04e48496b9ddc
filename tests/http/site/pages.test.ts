import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryCatalogue } from '../../helpers/memoryCatalogue'
import { siteBatch, siteToday } from '../../helpers/siteRecords'
import { startSite, type SiteServer } from '../../helpers/siteServer'

let site: SiteServer
beforeAll(async () => {
  site = await startSite({ reader: memoryCatalogue(siteBatch), today: siteToday })
})
afterAll(() => site.stop())

const rooms = [
  '/',
  '/sok',
  '/hvem-kontakter-jeg',
  '/kommuner',
  '/kommuner/5028',
  '/fylker',
  '/fylker/50',
  '/om',
  '/personvern',
]
const prefixes = { nb: '', nn: '/nn', en: '/en' }

describe('every room, in every language', () => {
  for (const path of rooms)
    for (const [language, prefix] of Object.entries(prefixes)) {
      const address = path === '/' ? prefix || '/' : prefix + path
      it(`${address} says what it is`, async () => {
        const { response, body } = await site.get(address)
        expect(response.status).toBe(200)
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
        expect(body).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`))
        expect(body.match(/<h1[ >]/g)).toHaveLength(1)
        expect(body).toContain('<a class="skip-link" href="#innhold">')
        expect(body).toContain(`<link rel="canonical" href="https://bank.example${address}"/>`)
        for (const other of ['nb', 'nn', 'en']) expect(body).toContain(`hrefLang="${other}"`)
      })
      it(`${address} keeps to the security policy: nothing inline, nothing from elsewhere`, async () => {
        const { response, body } = await site.get(address)
        expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'/)
        expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe/)
        expect(body).not.toMatch(/\sstyle=|<style|\son[a-z]+="|<script(?![^>]*\ssrc="\/)/)
        expect(body).not.toMatch(/\s(src|action)="(?!\/(?!\/))/)
      })
    }
})

describe('addresses that lead on', () => {
  it.each([
    ['/sok/', '/sok'],
    ['/nn/', '/nn'],
    ['/sok/?q=ski', '/sok?q=ski'],
    ['//evil.example/', '/evil.example'],
    ['/kommuner?sted=Melhus', '/kommuner/5028'],
    ['/en/kommuner?sted=Vestland', '/en/fylker/46'],
  ])('%s → %s', async (from, to) => {
    const { response } = await site.get(from)
    expect([301, 302]).toContain(response.status)
    expect(response.headers.get('location')).toBe(to)
  })

  it('a municipality number from before leads to the one that took it over', async () => {
    const { response } = await site.get('/nn/kommuner/1601')
    expect([response.status, response.headers.get('location')]).toEqual([404, null])
    const former = await site.get('/nn/kommuner/3807')
    expect([former.response.status, former.response.headers.get('location')]).toEqual([301, '/nn/kommuner/4003'])
  })
})

describe('what is not there', () => {
  it.each(['/finnes-ikke', '/kommuner/0000', '/fylker/99', '/tema/ukjent', '/kommuner/%00', '/nn/x/y/z', '/%E0%A4%A'])(
    '%s is a page that helps',
    async (path) => {
      const { response, body } = await site.get(path)
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      expect(body).toMatch(/<form role="search"/)
      expect(body).toContain('noindex')
      expect(response.headers.get('cache-control')).toMatch(/no-store|max-age=0/)
    },
  )

  it('nothing can be changed through the site', async () => {
    const response = await fetch(`${site.url}/sok`, { method: 'POST', body: 'q=x' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(await response.text()).toContain('Her kan du bare lese')
  })
})

describe('what broke', () => {
  it('is a page with a sentence, told in the log, and nothing of the cause shown', async () => {
    const failures: object[] = []
    const reader = memoryCatalogue(siteBatch, {
      search() {
        throw new Error('SECRET cause')
      },
    })
    const logger = { error: (details: object) => failures.push(details) }
    const broken = await startSite({ reader, today: siteToday, logger })
    const { response, body } = await broken.get('/sok')
    await broken.stop()
    expect(response.status).toBe(500)
    expect(body).toContain('Siden kunne ikke vises')
    expect(body).not.toContain('SECRET')
    expect(JSON.stringify(failures)).toContain('SECRET cause')
  })
})

describe('pages held', () => {
  it('answer like pages drawn, headers and all, until the catalogue moves', async () => {
    let version = '1'
    let title = 'Første tittel'
    const [record, ...others] = siteBatch.records ?? []
    if (record === undefined) throw new Error('no record to rename')
    const reader = memoryCatalogue(siteBatch)
    const renamed = () => memoryCatalogue({ ...siteBatch, records: [{ ...record, title }, ...others] })
    const moving = await startSite({
      reader: { ...reader, version: () => version, search: (request) => renamed().search(request) },
      today: siteToday,
    })
    const first = await moving.get('/sok')
    const held = await moving.get('/sok')
    expect(first.body).toContain('Første tittel')
    expect(held.body).toBe(first.body)
    for (const name of ['content-security-policy', 'etag', 'cache-control', 'x-content-type-options'])
      expect([name, held.response.headers.get(name)]).toEqual([name, first.response.headers.get(name)])
    const etag = first.response.headers.get('etag') ?? ''
    expect((await moving.get('/sok', { 'if-none-match': etag })).response.status).toBe(304)
    title = 'Annen tittel'
    version = '2'
    expect((await moving.get('/sok')).body).toContain('Annen tittel')
    await moving.stop()
  })
})

describe('for machines', () => {
  it('robots are shown the map of the site and kept from the panel', async () => {
    const { body } = await site.get('/robots.txt')
    expect(body).toContain('Disallow: /admin')
    expect(body).toContain('Sitemap: https://bank.example/sitemap.xml')
  })

  it('the map of the site names every listed record once, at its canonical address', async () => {
    const { response, body } = await site.get('/sitemap.xml')
    expect(response.headers.get('content-type')).toMatch(/xml/)
    const places = [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1])
    expect(new Set(places).size).toBe(places.length)
    expect(places).toContain('https://bank.example/kommuner/5028')
    expect(places.filter((place) => place?.includes('/tiltak/')).length).toBeGreaterThan(0)
  })
})
