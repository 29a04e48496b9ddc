import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { previewUrl } from '../../../src/lib/previewUrl'
import { previewRoutes } from '../../../src/site/routes/preview'
import { memoryCatalogue } from '../../helpers/memoryCatalogue'
import { siteBatch, siteRecords, siteToday } from '../../helpers/siteRecords'
import { noAssets, startSite, type SiteServer } from '../../helpers/siteServer'

const publicUrl = 'https://bank.example'
const editor = 'payload-token=editor'
const reader = memoryCatalogue(siteBatch)
const draft = siteRecords.find((record) => record.slug === 'bar-erfaring')

/** Stands where the panel's REST stands: it knows one session and two drafts. */
let panel: Server
let asked: IncomingMessage[] = []
let site: SiteServer
const warned: unknown[] = []
const problems = [
  { code: 'FIELD', path: ['summary'] },
  { code: 'FIELD', path: ['sources', '1', 'title'] },
  { code: 'FIELD', path: ['sources', '1', 'url'] },
  { code: 'FAULT', reason: 'Cannot read properties of undefined' },
] as const

beforeAll(async () => {
  panel = createServer((request, response) => {
    asked.push(request)
    const isEditor = request.headers.cookie === editor && request.headers['sec-fetch-site'] === 'same-origin'
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const path = (request.url ?? '').split('?', 1)[0]
    if (path === '/api/users/me') return answer(200, { user: isEditor ? { id: '1' } : null })
    if (!isEditor) return answer(403, { errors: [] })
    if (path === '/api/case-stories/utkast') return answer(200, { title: 'Et utkast <b>' })
    if (path === '/api/case-stories/halvt') return answer(200, {})
    return answer(path === '/api/case-stories/velter' ? 500 : 404, { errors: [] })
  })
  await new Promise<void>((resolve) => panel.listen(0, '127.0.0.1', resolve))
  const { port } = panel.address() as AddressInfo
  const preview = previewRoutes({
    reader,
    publicUrl,
    today: () => siteToday,
    assets: noAssets,
    restOrigin: `http://127.0.0.1:${port}`,
    logger: { warn: (...told: unknown[]) => warned.push(told) },
    projectDraft: (_collection, document) => {
      const { title } = z.object({ title: z.string().optional() }).parse(document)
      if (draft === undefined || title === undefined) return { problems }
      return { record: { ...draft, title } }
    },
  })
  site = await startSite({ reader, today: siteToday, publicUrl, more: [preview] })
})
beforeEach(() => {
  asked = []
})
afterAll(async () => {
  await site.stop()
  panel.closeAllConnections()
  await new Promise((resolve) => panel.close(resolve))
})

const path = new URL(previewUrl(publicUrl, 'case-stories', 'utkast')).pathname

describe('preview of a draft', () => {
  it('shows the draft on the page it would get, to its editor, and keeps no copy', async () => {
    const { response, body } = await site.get(path, { cookie: editor, 'sec-fetch-site': 'same-origin' })
    expect(response.status).toBe(200)
    expect(body).toContain('<h1 lang="nb">Et utkast &lt;b&gt;</h1>')
    expect(body).toContain('preview-banner')
    expect(body).toContain('href="/admin/collections/case-stories/utkast"')
    expect(body).toContain('noindex')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(asked.map(({ url }) => url)).toEqual(['/api/case-stories/utkast?draft=true&depth=2'])
    // Asked again, drawn again: nobody else may be given this page.
    const stranger = await site.get(path)
    expect(stranger.response.status).toBe(401)
    expect(stranger.body).not.toContain('Et utkast')
  })

  it('answers in the language asked', async () => {
    const { body } = await site.get(`/nn${path}`, { cookie: editor })
    expect(body).toContain('<html lang="nn">')
    expect(body).toContain('Førehandsvising.')
  })

  it.each([
    ['without a cookie', {}],
    ['with a cookie that is no session', { cookie: 'payload-token=old' }],
  ])('%s it asks for signing in, with the way there', async (_how, headers) => {
    const { response, body } = await site.get(path, headers)
    expect(response.status).toBe(401)
    expect(body).toContain('Du må være logget inn')
    expect(body).toContain('href="/admin"')
  })

  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
  ])('refuses other sites: %o', async (headers) => {
    const { response, body } = await site.get(path, { ...headers, cookie: editor })
    expect(response.status).toBe(403)
    expect(body).not.toContain('Et utkast')
    expect(asked).toEqual([])
  })

  it.each([
    ['', 'Feltet «sammendrag» kan ikke vises', 'Feltet «kilder, nr. 2» kan ikke vises', 'Utkastet kan ikke vises.'],
    ['/nn', 'Feltet «samandrag» kan ikkje visast', 'Feltet «kjelder, nr. 2» kan', 'Utkastet kan ikkje visast.'],
    ['/en', 'The field “summary” cannot be shown', 'The field “sources, no. 2”', 'The draft cannot be shown.'],
  ])('%s says what keeps a draft from being shown, in the language asked', async (prefix, ...sentences) => {
    const { response, body } = await site.get(`${prefix}/forhandsvis/case-stories/halvt`, { cookie: editor })
    expect(response.status).toBe(422)
    const items = [...body.matchAll(/<li>([^<]*)<\/li>/g)].map(([, text]) => text)
    for (const sentence of sentences) expect(items).toContainEqual(expect.stringContaining(sentence))
    expect(items.filter((text) => text?.includes('2'))).toHaveLength(1)
    expect(body).not.toContain('Cannot read properties')
    expect(JSON.stringify(warned)).toContain('Cannot read properties of undefined')
  })

  it.each(['/forhandsvis/case-stories/ukjent', '/forhandsvis/users/1', '/forhandsvis/case-stories/..%2Fusers%2Fme'])(
    '%s: denied and absent look alike',
    async (absent) => {
      const { response, body } = await site.get(absent, { cookie: editor })
      expect(response.status).toBe(404)
      expect(body).toContain('Vi finner ikke utkastet, eller du har ikke tilgang til det.')
      expect(asked.every(({ url }) => url?.startsWith('/api/case-stories/ukjent') || url === '/api/users/me')).toBe(
        true,
      )
    },
  )

  it('says so where the panel fails', async () => {
    const { response, body } = await site.get('/forhandsvis/case-stories/velter', { cookie: editor })
    expect(response.status).toBe(503)
    expect(body).toContain('Panelet svarer ikke nå.')
  })
})
