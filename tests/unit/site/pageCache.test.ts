import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createPageCache } from '../../../src/site/pageCache'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server whose pages say how often they were drawn. */
async function counting(options: { maxBytes?: number; movesWhileDrawn?: boolean } = {}) {
  const state = { version: 1, day: '2026-11-24', drawn: 0, held: 0 }
  const cache = createPageCache({ version: () => String(state.version), today: () => state.day, ...options })
  const server = createServer((request, response) => {
    if (cache.answer(request, response)) {
      state.held++
      return
    }
    response.setHeader('content-security-policy', "default-src 'self'")
    response.setHeader('x-request-id', 'once')
    const send = cache.beginPage()
    state.drawn++
    if (options.movesWhileDrawn) state.version++
    send(request, response, {
      status: 200,
      body: `drawn ${state.version} ${'x'.repeat(500)}`,
      contentType: 'text/html; charset=utf-8',
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { state, get: (path: string, init?: RequestInit) => fetch(origin + path, init) }
}

describe('pages drawn already', () => {
  it('are answered again without being drawn, with the same headers', async () => {
    const { state, get } = await counting()
    const first = await get('/a?q=1')
    const again = await get('/a?q=1')
    expect(state).toMatchObject({ drawn: 1, held: 1 })
    expect(await again.text()).toBe(await first.text())
    expect(again.headers.get('content-security-policy')).toBe("default-src 'self'")
    expect(again.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(again.headers.get('x-request-id')).toBeNull()
    await get('/a?q=2')
    expect(state.drawn).toBe(2)
  })

  it('are drawn anew when the catalogue or the Oslo date moves', async () => {
    const { state, get } = await counting()
    await get('/a')
    state.version++
    expect(await (await get('/a')).text()).toMatch(/^drawn 2/)
    state.day = '2026-11-25'
    await get('/a')
    expect(state).toMatchObject({ drawn: 3, held: 0 })
  })

  it('are not held where the catalogue moved while they were drawn', async () => {
    const { state, get } = await counting({ movesWhileDrawn: true })
    await get('/a')
    await get('/a')
    expect(state).toMatchObject({ drawn: 2, held: 0 })
  })

  it('are not sent to a reader who has them', async () => {
    const { get } = await counting()
    const etag = (await get('/a')).headers.get('etag') ?? ''
    const again = await get('/a', { headers: { 'if-none-match': `"other", ${etag}` } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect((await get('/a', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('are compressed as the reader asks, and HEAD gets no body', async () => {
    const { get } = await counting()
    for (const encoding of ['br', 'gzip']) {
      const answer = await get('/a', { headers: { 'accept-encoding': encoding } })
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(await answer.text()).toMatch(/^drawn/)
    }
    const refused = await get('/a', { headers: { 'accept-encoding': 'br;q=0' } })
    expect(refused.headers.get('content-encoding')).toBeNull()
    const head = await get('/a', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(500)
    expect(await head.text()).toBe('')
  })

  it('take no more room than they may, and long addresses take none', async () => {
    const { state, get } = await counting({ maxBytes: 6_000 })
    for (const path of ['/a', '/b', '/c', '/a']) await get(path)
    expect(state.drawn).toBe(4)
    const long = `/long?q=${'x'.repeat(700)}`
    await get(long)
    await get(long)
    expect(state).toMatchObject({ drawn: 6, held: 0 })
  })
})
