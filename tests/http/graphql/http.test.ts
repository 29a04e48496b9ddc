import { afterEach, describe, expect, it, vi } from 'vitest'
import { graphqlServer, type GraphqlServer } from '../../helpers/graphqlServer'
import { memoryCatalogue } from '../../helpers/memoryCatalogue'
import { siteBatch } from '../../helpers/siteRecords'

const servers: GraphqlServer[] = []
async function start(parts: Parameters<typeof graphqlServer>[0] = {}) {
  const server = await graphqlServer(parts)
  servers.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
const get = (query: string, extra = '') => `?query=${encodeURIComponent(query)}${extra}`
const graphqlJson = 'application/graphql-response+json'

describe('HTTP', () => {
  it('lets a good answer to GET be kept and asked about again, by a hash of the body', async () => {
    const { send } = await start()
    const first = await send({}, get('{ about { schemaVersion } }'))
    const etag = first.headers.get('etag')
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(first.headers.get('vary')).toBe('Accept')
    expect(etag).toMatch(/^"[\w-]{20,}"$/)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await send({ headers: { 'if-none-match': known ?? '' } }, get('{ about { schemaVersion } }'))
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    }
    const other = await send({ headers: { 'if-none-match': '"other"' } }, get('{ about { schemaVersion } }'))
    expect(other.status).toBe(200)
  })

  it('keeps the ETag when the catalogue moved and the answer did not', async () => {
    let version = 'a'
    const { send } = await start({ reader: memoryCatalogue(siteBatch, { version: () => version }) })
    const etag = (await send({}, get('{ counties { name } }'))).headers.get('etag')
    version = 'b'
    expect((await send({}, get('{ counties { name } }'))).headers.get('etag')).toBe(etag)
  })

  it('answers from the cache until the catalogue or the day is another', async () => {
    let version = 'a'
    let today = '2026-11-24'
    const measures = memoryCatalogue(siteBatch)
    const recordBySlug = vi.fn(measures.recordBySlug)
    const { ask } = await start({
      reader: memoryCatalogue(siteBatch, { version: () => version, recordBySlug }),
      today: () => today,
    })
    const query = '{ measure(slug: "utlan") { title } }'
    for (let round = 0; round < 5; round++) await ask(query)
    expect(recordBySlug).toHaveBeenCalledTimes(1)
    version = 'b'
    for (let round = 0; round < 5; round++) await ask(query)
    expect(recordBySlug).toHaveBeenCalledTimes(2)
    today = '2026-11-25'
    await ask(query)
    expect(recordBySlug).toHaveBeenCalledTimes(3)
  })

  it('answers errors with no-store and no ETag', async () => {
    const { send } = await start()
    for (const path of [get('{ nope }'), get('{'), get('{ search(first: 0) { totalCount } }'), '']) {
      const { headers, json } = await send({ headers: { accept: 'application/json' } }, path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('etag')).toBeNull()
      expect(json.errors[0].message).toMatch(/[.?]$/)
    }
  })

  it('lets any page ask, without credentials, and answers preflight for a day', async () => {
    const { send, ask } = await start()
    const preflight = await send({ method: 'OPTIONS', headers: { origin: 'https://partner.example' } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-max-age')).toBe('86400')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Content-Type')
    for (const { headers } of [preflight, await ask('{ __typename }'), await ask('{ nope }')]) {
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('access-control-expose-headers')).toBe('ETag, Retry-After')
    }
  })

  it('answers parse, validation and coercion errors with 200 as JSON and 400 as a GraphQL response', async () => {
    const { ask } = await start()
    const wrong: [string, object | undefined, string][] = [
      ['{', undefined, 'GRAPHQL_PARSE_FAILED'],
      ['{ nope }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
      ['mutation { nope }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
      ['query ($n: Int) { search(first: $n) { totalCount } }', { n: 'ti' }, 'BAD_USER_INPUT'],
      ['query ($s: String!) { measure(slug: $s) { id } }', {}, 'BAD_USER_INPUT'],
    ]
    for (const [query, variables, code] of wrong)
      // Three rounds: interpreted, compiled, and once more.
      for (let round = 0; round < 3; round++) {
        const asJson = await ask(query, variables, { accept: 'application/json' })
        expect([asJson.status, asJson.json.errors[0].extensions.code]).toEqual([200, code])
        const asGraphql = await ask(query, variables, { accept: graphqlJson })
        expect([asGraphql.status, asGraphql.json.errors[0].extensions.code]).toEqual([400, code])
      }
  })

  it('refuses other methods, media types and arrays of requests, each with its code and sentence', async () => {
    const { send, post } = await start()
    const body = '{"query":"{ __typename }"}'
    const json = { 'content-type': 'application/json' }
    const answers = {
      METHOD_NOT_ALLOWED: [await send({ method: 'DELETE' }), 405],
      BATCHING_NOT_SUPPORTED: [await post(`[${body}]`), 400],
      BODY_TOO_LARGE: [await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(70_000)}` })), 413],
      BAD_REQUEST: [await post('{"query":'), 400],
      OPERATION_NOT_FOUND: [await post('{"query":"query A { __typename } query B { __typename }"}'), 400],
    } as const
    for (const [code, [answer, status]] of Object.entries(answers)) {
      expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code])
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    expect(answers.METHOD_NOT_ALLOWED[0].headers.get('allow')).toContain('POST')
    for (const [headers, status] of [
      [{ 'content-type': 'text/plain' }, 415],
      [{ 'content-type': 'application/json; charset=latin1' }, 415],
      [{ ...json, accept: 'image/png' }, 406],
    ] as const) {
      const answer = await post(body, headers)
      expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, 'UNSUPPORTED_MEDIA_TYPE'])
    }
  })

  it('reads a body that comes without its length no further than it may be long', async () => {
    const { send } = await start()
    const chunks = new ReadableStream({
      start(controller) {
        for (let index = 0; index < 20; index++) controller.enqueue(new TextEncoder().encode('x'.repeat(10_000)))
        controller.close()
      },
    })
    const init = { method: 'POST', body: chunks, duplex: 'half', headers: { 'content-type': 'application/json' } }
    expect((await send(init as RequestInit)).status).toBe(413)
  })

  it('answers 503 with Retry-After until this start has a catalogue', async () => {
    let ready = false
    const { ask } = await start({ isReady: () => ready })
    const early = await ask('{ __typename }')
    expect([early.status, early.json.errors[0].extensions.code]).toEqual([503, 'NOT_READY'])
    expect(early.headers.get('retry-after')).toBe('5')
    ready = true
    expect((await ask('{ __typename }')).status).toBe(200)
  })

  it('stops between reads once the time is used up', async () => {
    const slow = memoryCatalogue(siteBatch)
    const { ask } = await start({
      deadlineMs: 20,
      reader: memoryCatalogue(siteBatch, {
        recordBySlug: (type, slug) => {
          const until = performance.now() + 30
          while (performance.now() < until);
          return slow.recordBySlug(type, slug)
        },
      }),
    })
    for (let round = 0; round < 3; round++) {
      const { status, json } = await ask(`{ a: measure(slug: "utlan") { id themes { label } translations { id } } }`, {
        round,
      })
      expect([status, json.errors[0].extensions.code]).toEqual([400, 'DEADLINE_EXCEEDED'])
      expect(json.data).toBeUndefined()
    }
  })

  it('tells a fault of ours to the log and not to the caller', async () => {
    const error = vi.fn()
    const { ask } = await start({
      logger: { error },
      reader: memoryCatalogue(siteBatch, {
        term: () => {
          throw new Error('secret path /var/x')
        },
      }),
    })
    for (let round = 0; round < 3; round++) {
      const { status, text } = await ask('{ measure(slug: "utlan") { themes { id } } }', { round })
      expect(status).toBe(500)
      expect(text).not.toContain('secret')
      expect(text).toContain('INTERNAL')
    }
    expect(error).toHaveBeenCalledTimes(3)
  })

  it('takes a null that may not be one for a fault of ours, interpreted and compiled', async () => {
    const error = vi.fn()
    const sample = memoryCatalogue(siteBatch)
    const { ask } = await start({
      logger: { error },
      reader: memoryCatalogue(siteBatch, {
        recordBySlug: (type, slug) => {
          const found = sample.recordBySlug(type, slug)
          return found === null ? null : Object.assign({ ...found }, { title: null })
        },
      }),
    })
    for (let round = 0; round < 3; round++) {
      const { status, json } = await ask('{ measure(slug: "utlan") { title } }', { round })
      expect([status, json.errors[0].extensions.code, json.data]).toEqual([500, 'INTERNAL', undefined])
    }
    expect(error).toHaveBeenCalledTimes(3)
    for (const [details] of error.mock.calls) expect(details.message).toContain('Measure.title')
  })

  it('stops before facets and highlights too once the time is used up', async () => {
    const sample = memoryCatalogue(siteBatch)
    const work = vi.fn(() => [])
    const { ask } = await start({
      deadlineMs: 20,
      reader: memoryCatalogue(siteBatch, {
        search: (request) => {
          const until = performance.now() + 30
          while (performance.now() < until);
          return { ...sample.search(request), facets: work, highlights: work }
        },
      }),
    })
    for (const query of ['{ search { facets { field } } }', '{ search { edges { highlights { field } } } }'])
      expect((await ask(query)).json.errors[0].extensions.code).toBe('DEADLINE_EXCEEDED')
    expect(work).not.toHaveBeenCalled()
  })

  it('gives a request its time once, however often its answer is begun', async () => {
    const sample = memoryCatalogue(siteBatch)
    const { ask } = await start({
      deadlineMs: 40,
      reader: memoryCatalogue(siteBatch, {
        atOneVersion: (read) => {
          read()
          const until = performance.now() + 60
          while (performance.now() < until);
          return read()
        },
        recordBySlug: sample.recordBySlug,
      }),
    })
    expect((await ask('{ measure(slug: "utlan") { id } }')).json.errors[0].extensions.code).toBe('DEADLINE_EXCEEDED')
  })

  it('tells browsers to come by https where the site has it, and not where it has not', async () => {
    const html = { headers: { accept: 'text/html' } }
    const secure = await start()
    for (const { headers } of [await secure.ask('{ __typename }'), await secure.ask('{'), await secure.send(html)])
      expect(headers.get('strict-transport-security')).toContain('max-age=')
    const plain = await start({ publicUrl: 'http://localhost:3000' })
    for (const { headers } of [await plain.ask('{ __typename }'), await plain.send(html)])
      expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('never chooses a language by Accept-Language', async () => {
    const { send } = await start()
    const query = get('{ themes { label } vocabularies { terms { label } } }')
    const plain = await send({}, query)
    for (const language of ['nn', 'en', 'se'])
      expect((await send({ headers: { 'accept-language': language } }, query)).text).toBe(plain.text)
    expect(plain.headers.get('vary')).toBe('Accept')
  })

  it('answers HEAD as GET without the body', async () => {
    const { send } = await start()
    const { status, text, headers } = await send({ method: 'HEAD' }, get('{ __typename }'))
    expect([status, text, Number(headers.get('content-length')) > 0]).toEqual([200, '', true])
  })
})
