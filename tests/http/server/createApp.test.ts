import type { RequestHandler } from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import type { HostParts } from '../../../src/server/createApp'
import { startHost, type TestHost } from '../../helpers/host'

let host: TestHost
afterEach(() => host.stop())

/** As a proxy on the same machine sends it on. */
const byProxy = { 'x-forwarded-for': '198.51.100.77' }

describe('/metrics', () => {
  it('answers the machine itself', async () => {
    host = await startHost()
    const { response, body } = await host.get('/metrics')
    expect(response.status).toBe(200)
    expect(body).toContain('catalogue_info{version="v1"} 1')
  })

  it('does not exist for a stranger who comes through a proxy on the machine, whatever the stranger claims', async () => {
    host = await startHost()
    for (const headers of [byProxy, { 'x-forwarded-for': '127.0.0.1' }, { forwarded: 'for=127.0.0.1' }])
      expect((await host.get('/metrics', headers)).response.status).toBe(404)
  })

  it('opens to the token, and to no other', async () => {
    host = await startHost({}, { METRICS_TOKEN: 'a-token-of-sixteen' })
    const asked = async (token: string) =>
      (await host.get('/metrics', { ...byProxy, authorization: `Bearer ${token}` })).response.status
    expect([await asked('a-token-of-sixteen'), await asked('a-token-of-sixteem'), await asked('')]).toEqual([
      200, 404, 404,
    ])
  })

  it('tells the operator that the panel is not up when its database is away', async () => {
    host = await startHost()
    expect((await host.get('/metrics')).body).toContain('panel_up 1')
    host.state.database = 'down'
    expect((await host.get('/metrics')).body).toContain('panel_up 0')
  })
})

describe('a reader who asks too often', () => {
  const cached: HostParts['cachedPage'] = (request, response) => {
    if (request.url !== '/held') return false
    response.end('held')
    return true
  }
  const overLimit = async (path: string, perMinute: number) => {
    for (let asked = 0; asked < perMinute; asked += 50)
      await Promise.all(Array.from({ length: 50 }, () => host.get(path, byProxy)))
    return host.get(path, byProxy)
  }

  it('is told to wait, in the language of the page, also by pages that are held', async () => {
    host = await startHost({ cachedPage: cached })
    const { response, body } = await overLimit('/held', 600)
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(body).toMatch(/^For mange forespørsler/)
    expect((await host.get('/nn/sok', byProxy)).body).toMatch(/^For mange førespurnader/)
    expect((await host.get('/en/sok', byProxy)).body).toMatch(/^Too many requests/)
    expect((await host.get('/held')).body).toBe('held')
  })

  it('of /graphql gets an error with a code', async () => {
    host = await startHost()
    const { response, body } = await overLimit('/graphql', 1_200)
    expect(response.status).toBe(429)
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    expect((await host.get('/healthz', byProxy)).response.status).toBe(200)
  })
})

describe('the log', () => {
  it('holds no cookie, no authorization, no query text and no full address', async () => {
    host = await startHost({}, { LOG_LEVEL: 'debug', TRUST_PROXY: '1' })
    const secrets = { cookie: 'payload-token=verysecret', authorization: 'JWT alsosecret' }
    for (const path of [
      '/sok?q=rusomsorg',
      '/graphql?query=rusomsorg',
      '/admin/reset/onetimetoken',
      '/api/users/me?a=rusomsorg',
    ])
      await host.get(path, { ...secrets, 'x-forwarded-for': '2a01:799::abcd' })
    const lines = host.logged.join('')
    expect(host.logged).toHaveLength(4)
    expect(lines).not.toMatch(/verysecret|alsosecret|rusomsorg|onetimetoken|abcd/)
    expect(lines).toContain('"from":"2a01:799:0::"')
  })

  it('tells of a refusal and of a wait that is said on purpose as warnings, and of a fault as an error', async () => {
    const panel: RequestHandler = (request, response) => void response.status(Number(request.query.status)).end()
    host = await startHost({ panel })
    const levelAfter = async (path: string): Promise<unknown> => {
      await host.get(path)
      return JSON.parse(host.logged.at(-1) ?? '{}').level
    }
    const levels = []
    for (const status of [200, 400, 401, 503, 500, 507]) levels.push(await levelAfter(`/api/measures?status=${status}`))
    expect(levels).toEqual([30, 40, 40, 40, 50, 50])
  })

  it('tells the status that /graphql answered in the end', async () => {
    host = await startHost(
      { graphql: (_request, response) => void setImmediate(() => response.writeHead(400).end('{}')) },
      { LOG_LEVEL: 'debug' },
    )
    await host.get('/graphql')
    await expect
      .poll(() => host.logged.join(''))
      .toContain('"lane":"graphql","method":"GET","path":"/graphql","status":400')
  })
})

describe('headers', () => {
  it('of the panel carry a policy with a nonce, on the request too, where Next reads it', async () => {
    host = await startHost()
    const { response, body } = await host.get('/admin')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/)
    expect(JSON.parse(body)).toEqual({ policy })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('of public pages allow nothing inline and name no software', async () => {
    host = await startHost()
    const { response } = await host.get('/sok')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self';/)
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('x-powered-by')).toBeNull()
  })
})

describe('the language of the panel', () => {
  const spoken = async (headers: Readonly<Record<string, string>>) => {
    host = await startHost({ panel: (request, response) => void response.json(request.headers.cookie ?? null) })
    const body: unknown = JSON.parse((await host.get('/admin/login', headers)).body)
    await host.stop()
    return body
  }

  it('is nynorsk on the first page for a browser that prefers it', async () => {
    expect(await spoken({ 'accept-language': 'nn-NO,nn;q=0.9,nb;q=0.8' })).toBe('payload-lng=nn')
    expect(await spoken({ 'accept-language': 'nn', cookie: 'payload-token=t' })).toBe('payload-token=t; payload-lng=nn')
  })

  it('is what the user has chosen, whatever the browser prefers', async () => {
    expect(await spoken({ 'accept-language': 'nn', cookie: 'payload-lng=nb' })).toBe('payload-lng=nb')
  })

  it('is left to Payload for a browser that prefers another', async () => {
    for (const preferred of ['nb-NO,nn;q=0.5', 'en', 'no'])
      expect(await spoken({ 'accept-language': preferred })).toBeNull()
  })
})

describe('when the panel cannot answer', () => {
  it('an editor is told that the database is away, in the language of the panel', async () => {
    host = await startHost()
    Object.assign(host.state, { panel: 'failing', database: 'down' })
    const page = await host.get('/admin')
    expect(page.response.status).toBe(503)
    expect(page.body).toContain('Panelet har ikke kontakt med databasen')
    expect((await host.get('/admin', { 'accept-language': 'nn-NO,nn;q=0.9' })).body).toContain(
      'Panelet har ikkje kontakt',
    )
    const rest = await host.get('/api/measures', { cookie: 'payload-lng=en', 'accept-language': 'nb' })
    expect(JSON.parse(rest.body)).toMatchObject({
      errors: [{ message: expect.stringMatching(/^The panel cannot reach/) }],
    })
  })

  it('nobody is told that the database is away before it has been asked', async () => {
    host = await startHost()
    Object.assign(host.state, { panel: 'failing', database: 'unknown' })
    expect((await host.get('/admin')).response.status).toBe(200)
  })
})

it('a load balancer gets 503 from /readyz until this start has its catalogue', async () => {
  let isReady = false
  host = await startHost({ isCatalogueReady: () => isReady })
  expect((await host.get('/readyz')).response.status).toBe(503)
  isReady = true
  const { response, body } = await host.get('/readyz')
  expect(response.status).toBe(200)
  expect(JSON.parse(body)).toEqual({ status: 'ready', panel: 'ready', database: 'up' })
})

it('a reader who comes before there is any catalogue is told that the site starts, in the language of the page', async () => {
  host = await startHost({ canAnswer: () => false })
  const { response, body } = await host.get('/nn/sok')
  expect(response.status).toBe(503)
  expect(body).toContain('<html lang="nn">')
  expect(body).toContain('Nettstaden startar')
})
