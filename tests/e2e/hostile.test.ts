import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { adminSession, type OwnData, ownSeededData } from '../helpers/productSession'
import type { RunningServer } from '../helpers/server'

let data: OwnData
let server: RunningServer
/** Whoever sends it: anybody, and somebody who is signed in and gets past the door. */
const senders: Record<string, string>[] = [{}]

beforeAll(async () => {
  data = ownSeededData()
  server = await data.start()
  const { authorization } = await adminSession(server)
  senders.push({ authorization })
})
afterAll(async () => {
  await server?.stop()
  data?.remove()
})

interface Attempt {
  method?: string
  path: string
  body?: string
  type?: string
}

const json = (path: string, body: string): Attempt => ({ method: 'POST', path, body, type: 'application/json' })
const graphql = (query: string, variables: unknown = {}) => json('/graphql', JSON.stringify({ query, variables }))
const find =
  'query ($q: String, $after: String, $first: Int) { search(query: $q, after: $after, first: $first) { totalCount } }'
const sok = (q: string): Attempt => ({ path: `/sok?q=${encodeURIComponent(q)}` })
const manyWords = Array.from({ length: 10_000 }, (_, index) => `ord${index}`).join(' ')
const fieldsInFields = (depth: number) =>
  `{ search(first: 1) { nodes { ${'related { '.repeat(depth)}title${' }'.repeat(depth)} } } }`

const attempts: readonly [string, readonly Attempt[]][] = [
  [
    'broken JSON',
    [json('/graphql', '{"query": '), json('/api/users/login', '{"email": '), json('/api/measures', '{"title": ')],
  ],
  [
    'JSON that is no object',
    [
      json('/graphql', '[]'),
      json('/graphql', '"x"'),
      json('/api/users/login', '7'),
      ...['[]', '"x"', '7', 'null', ''].map((body) => json('/api/measures', body)),
    ],
  ],
  [
    'values of the wrong type',
    [
      graphql(find, { q: { a: 1 }, first: 'ti' }),
      json('/api/users/login', '{"email":{"a":1},"password":[]}'),
      ...[
        '{"organisation":{}}',
        '{"themes":["x"]}',
        '{"themes":[{}]}',
        '{"municipalities":[{"a":1}]}',
        '{"practiceConfirmedAt":"x"}',
        '{"approach":{"a":1}}',
        '{"description":{"root":{"children":"x"}}}',
        '{"deletedAt":"x"}',
      ].map((body) => json('/api/measures?draft=true', body)),
    ],
  ],
  [
    'unknown fields',
    [
      graphql('{ passwords { hash } }'),
      { path: '/api/users?where[nothing][equals]=1' },
      { path: '/api/case-stories?where=x' },
      { path: '/api/case-stories?where[createdAt][greater_than]=abc' },
      { path: '/api/case-stories?where[title][near]=1,2' },
    ],
  ],
  [
    'a huge body',
    [
      json('/graphql', JSON.stringify({ query: `{ a${' '.repeat(3_000_000)} }` })),
      json('/api/users/login', `{"email":"${'a'.repeat(3_000_000)}"}`),
    ],
  ],
  ['a deep query', [graphql(fieldsInFields(60)), json('/api/users/login', '['.repeat(20_000))]],
  ['fragments in a ring', [graphql('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')]],
  [
    'a costly query',
    [
      graphql(
        `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: search(first: 100) { nodes { title } }`).join(' ')} }`,
      ),
    ],
  ],
  [
    'a negative number',
    [graphql(find, { first: -1 }), { path: '/sok?side=-1' }, { path: '/api/case-stories?limit=-1&page=-7' }],
  ],
  ['a bad cursor', [graphql(find, { after: 'tøys' }), { path: '/sok?q=by&etter=t%C3%B8ys' }]],
  [
    'a bad slug',
    [
      graphql('{ caseStory(slug: "../../etc/passwd") { title } }'),
      { path: '/erfaringer/..%2f..%2fetc%2fpasswd' },
      { path: '/api/case-stories/..%2f..' },
    ],
  ],
  [
    'SQL in the words',
    [
      graphql(find, { q: `'; DROP TABLE records; --` }),
      sok(`' OR 1=1 --`),
      { path: `/api/case-stories?where[title][like]=%27%3B--` },
    ],
  ],
  [
    'operators of the index in the words',
    [graphql(find, { q: 'NEAR( AND "title:* ^ OR NOT' }), sok('title:* AND NEAR(a b, 2) "')],
  ],
  ['emoji', [graphql(find, { q: '🚲👩🏽‍🌾' }), sok('🚲👩🏽‍🌾')]],
  [
    'NUL',
    [
      graphql(find, { q: 'a\u0000b' }),
      { path: '/sok?q=a%00b' },
      { path: '/erfaringer/a%00b' },
      { path: '/api/case-stories/a%00b' },
    ],
  ],
  ['ten thousand words', [graphql(find, { q: manyWords }), sok(manyWords.slice(0, 12_000))]],
  [
    'a broken percent sign',
    [{ path: '/sok?q=%E0%A4%A' }, { path: '/erfaringer/%E0%A4%A' }, { path: '/api/%E0%A4%A' }, { path: '/%' }],
  ],
  [
    'half a character',
    [json('/graphql', '{"query":"{ search(query: \\"\\ud800\\") { totalCount } }"}'), { path: '/sok?q=%ED%A0%80' }],
  ],
  [
    'the wrong media type',
    [
      { method: 'POST', path: '/graphql', body: '<a/>', type: 'text/xml' },
      { method: 'POST', path: '/api/users/login', body: '<a/>', type: 'text/xml' },
    ],
  ],
  [
    'the wrong method',
    [
      { method: 'DELETE', path: '/graphql' },
      { method: 'POST', path: '/sok', body: 'q=1', type: 'application/x-www-form-urlencoded' },
      { method: 'PUT', path: '/api/users/login' },
    ],
  ],
  [
    'filters that say the same twice or nothing',
    [
      { path: '/sok?type=&type=X&type=MEASURE&tema[]=a&tema[b]=c' },
      { path: '/kommuner/abcd' },
      { path: '/hvem-kontakter-jeg?kommune=99999' },
      { path: '/api/case-stories?where[or]=1&sort[]=a' },
    ],
  ],
]

const sentence = /\p{L}+[ ,]+\p{L}+/u
const told = z.object({ message: z.string() })
const refusal = z.union([z.object({ errors: z.array(told).min(1) }), told])

/** What an answer says to a person: the message of an error, what a page says is wrong, else its text, or a plain line. */
function said(text: string, type: string): string {
  if (type.includes('json')) {
    const answer = refusal.parse(JSON.parse(text))
    return 'errors' in answer ? (answer.errors[0]?.message ?? '') : answer.message
  }
  if (!type.includes('html')) return text
  const [, words = ''] = /role="alert">.*?<li>(.*?)<\/li>/s.exec(text) ?? /<p[^>]*>(.*?)<\/p>/s.exec(text) ?? []
  return words.replace(/<[^>]+>/g, '')
}

test.each(attempts)('an attacker sends %s: never a failure of the server, always a sentence', async (_kind, tried) => {
  for (const sender of senders) {
    for (const { method = 'GET', path, body, type } of tried) {
      if (sender.authorization !== undefined && !path.startsWith('/api/')) continue
      const response = await fetch(server.url + path, {
        method,
        redirect: 'manual',
        headers: {
          ...sender,
          accept: path.startsWith('/graphql') ? 'application/json' : '*/*',
          ...(type === undefined ? {} : { 'content-type': type }),
        },
        ...(body === undefined ? {} : { body }),
      })
      const text = await response.text()
      const seen = `${method} ${path.slice(0, 80)} ${response.status} ${text.slice(0, 200)}`
      expect(response.status, seen).toBeLessThan(500)
      expect(text, seen).not.toMatch(/node_modules|\bat .+:\d+:\d+|SQLITE_|fts5/i)
      if (response.status < 400) continue
      expect(said(text, response.headers.get('content-type') ?? ''), seen).toMatch(sentence)
    }
  }
})

test('after all that the server still answers', async () => {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  expect((await fetch(`${server.url}/sok?q=sykkel`)).status).toBe(200)
})
