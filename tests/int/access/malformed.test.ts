import type { FlattenedField } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { password, openRestPanel, type Answer, type Loose, type Method, type RestPanel } from '../../helpers/restPanel'

let panel: RestPanel
const cookies = { editor: '', admin: '' }
let self: string

beforeAll(async () => {
  panel = await openRestPanel()
  cookies.editor = (await panel.person('editor@x.example', ['EDITOR'])).cookie
  const admin = await panel.person('admin@x.example', ['ADMIN'])
  cookies.admin = admin.cookie
  self = admin.user.id
})

const sentence = /\p{L}+[ ,]+\p{L}+/u
const wordsOf = ({ json }: Answer): string =>
  (json?.errors ?? [{ message: json?.message }])
    .flatMap((error: Loose) => [error?.message, ...(error?.data?.errors ?? []).map((one: Loose) => one.message)])
    .join(' ')

const machine = /node_modules|\bat .+:\d+:\d+|SQLITE_|Cast to|BSON|Something went wrong/

/** What is wrong with an answer: a failure of the server, no sentence, or one that tells of the machine. */
function faultsOf(asked: string, answer: Answer): string[] {
  const { status, text } = answer
  const isFine = status < 500 && (status < 400 || sentence.test(wordsOf(answer))) && !machine.test(text)
  return isFine ? [] : [`${asked.slice(0, 200)} → ${status} ${text.slice(0, 300)}`]
}

function expectRefusal(asked: string, answer: Answer, isRefused = true): void {
  expect(faultsOf(asked, answer)).toEqual([])
  if (isRefused) expect([asked, answer.status, answer.status >= 400]).toEqual([asked, answer.status, true])
}

test.each([
  'where=x',
  'where[title]=x',
  'where[or]=1',
  'where[and][0]=x',
  'where[title][nope]=x',
  'where[title][near]=1,2',
  'where[title][all]=a',
  'where[title][like][x]=1',
  'where[title][exists]=perhaps',
  'where[id][in]=a&where[id][equals][x]=1',
  'where[createdAt][greater_than]=abc',
  'where[sources][equals]=x',
  'where[nothing][equals]=1',
  'where[organisation][contains][title][like]=a',
  'limit=-1&page=-7',
  'limit=abc',
  'page=1.5',
  'depth=abc',
  'where[related][equals]=x',
])('an editor that asks for case stories with %s is told what is wrong', async (query) => {
  for (const path of ['/case-stories', '/case-stories/versions'])
    expectRefusal(`${path}?${query}`, await panel.rest('GET', `${path}?${query}`, undefined, cookies.editor))
})

test.each([
  '/case-stories?where[id][equals]=nope',
  '/case-stories?where[organisation][equals]=nope',
  '/case-stories?where[organisation][in]=a,b',
  '/case-stories?where[related.value][equals]=x',
  '/case-stories?where[related][equals][relationTo]=measures&where[related][equals][value]=x',
  '/case-stories?sort[a]=b',
  '/case-stories?joins=x',
  '/case-stories?where[title][like]=a%00b',
  '/case-stories?where[createdAt][greater_than]=',
  '/case-stories?where[and][0][title][equals]=a&where[or][0][or][0][title][exists]=false',
  '/case-stories?sort=nothing',
  '/case-stories?select=x',
  '/case-stories?populate=x',
  '/case-stories?page=0',
  '/case-stories/count?where[completeness][equals]=1',
  '/case-stories/a%00b',
  '/case-stories/nope',
  '/case-stories/versions/nope',
])('an editor that asks for %s gets an answer', async (path) => {
  expectRefusal(path, await panel.rest('GET', path, undefined, cookies.editor), false)
})

const drafts = (data: unknown) => ['POST', '/measures?draft=true', data] as [Method, string, unknown]
type Attempt = [method: Method, path: string, body: unknown, raw?: string]
const attempts: Attempt[] = [
  ['POST', '/measures', []],
  ['POST', '/measures', 'x'],
  ['POST', '/measures', 7],
  ['POST', '/measures', null],
  ['POST', '/measures', undefined],
  ['POST', '/measures', undefined, '{"title":'],
  ['POST', '/measures', undefined, '['.repeat(20_000)],
  drafts({ organisation: 'x' }),
  drafts({ organisation: {} }),
  drafts({ themes: 'x' }),
  drafts({ themes: ['x'] }),
  drafts({ themes: [{}] }),
  drafts({ themes: [null] }),
  drafts({ municipalities: [{ a: 1 }] }),
  drafts({ sources: ['x'] }),
  drafts({ sources: [{ title: { a: 1 } }] }),
  drafts({ practiceConfirmedAt: 'x' }),
  drafts({ approach: { a: 1 } }),
  drafts({ description: { root: { children: 'x' } } }),
  drafts({ description: { root: { children: [{ type: 'list', children: 'x' }] } } }),
  drafts({ translationOf: {} }),
  drafts({ image: {} }),
  drafts({ deletedAt: 'x' }),
  drafts({ createdAt: 'x' }),
  drafts({ updatedAt: { a: 1 } }),
  drafts({ related: [{ relationTo: 'users', value: 'x' }] }),
  ['PATCH', '/measures/nope', { title: 'x' }],
  ['PATCH', '/measures/nope', undefined],
  ['PATCH', '/measures?where[or]=1', { title: 'x' }],
  ['PATCH', '/measures', { title: 'x' }],
  ['DELETE', '/measures?where[or]=1', undefined],
  ['DELETE', '/measures', undefined],
  ['POST', '/contact-points?draft=true', { person: { until: 'zzz' } }],
  ['POST', '/contact-points?draft=true', { role: {} }],
  ['POST', '/contact-points?draft=true', { organisation: 'x' }],
  ['POST', '/publications?draft=true', { authors: [{}] }],
  ['POST', '/organisations?draft=true', { formerNames: [{}] }],
  ['POST', '/themes', { labels: { nb: 'a', nn: 'a', en: 'a' }, synonyms: [{}] }],
  ['POST', '/media', { alt: 'x' }],
  ['POST', '/media', undefined],
  ['POST', '/measures/nope/duplicate', {}],
  ['POST', '/measures/versions/nope', undefined],
]

test('no answer grows without end, however deep an editor asks', async () => {
  let above: string | undefined
  for (const title of ['Øverst', 'Tredje', 'Andre', 'Første', 'Nederst']) {
    const data = { title, kind: 'NETWORK', ...(above && { memberOf: [above] }) } as Loose
    above = String((await panel.payload.create({ collection: 'organisations', draft: true, data })).id)
  }
  const { json } = await panel.rest('GET', `/organisations/${above}?depth=1000&draft=true`, undefined, cookies.editor)
  const third = json.memberOf[0].memberOf[0].memberOf[0]
  expect([third.title, typeof third.memberOf[0]]).toEqual(['Tredje', 'string'])
})

test.each(attempts)('an editor that sends %s %s with %j is told what is wrong', async (method, path, body, raw) => {
  const answer = await panel.rest(method, path, body, cookies.editor, raw)
  expectRefusal(`${method} ${path} ${JSON.stringify(body)}`, answer)
})

test.each<Attempt>([
  ['POST', '/users', undefined],
  ['POST', '/users', []],
  ['POST', '/users/invite', undefined],
  ['POST', '/users/invite', []],
  ['POST', '/users/invite', undefined, '{"a":'],
  ['POST', '/users/invite', { name: 'x', email: 'x@x.example', roles: ['CONTRIBUTOR'], organisation: 'nope' }],
  ['POST', '/users/nope/invite', {}],
  ['POST', '/users/login', []],
  ['POST', '/users/login', undefined],
  ['POST', '/users/login', { email: { a: 1 }, password: [] }],
  ['POST', '/users/reset-password', undefined],
  ['POST', '/users/reset-password', { token: { a: 1 }, password }],
  ['POST', '/users/reset-password', []],
  ['POST', '/users/unlock', { email: { a: 1 } }],
  ['POST', '/users/unlock', undefined],
])('an admin that sends %s %s with %j is told what is wrong', async (method, path, body, raw) => {
  expectRefusal(`${method} ${path}`, await panel.rest(method, path, body, cookies.admin, raw))
})

test('the sentence names the field, in the language of whoever asks', async () => {
  const answer = await panel.rest('POST', '/measures?draft=true', { sources: [{ accessed: 'x' }] }, cookies.editor)
  expect(answer.json.errors[0].data.errors).toEqual([
    {
      path: 'sources.0.accessed',
      label: 'Sist sett der',
      message: 'Her skal det stå en dato, for eksempel 2026-11-24.',
    },
  ])
})

const wrong: readonly unknown[] = [{ a: 1 }, [], [{}], [null], ['x'], [['x']], 'x', 7, true, -1e300, { root: 1 }]

/** Data with one value at a field's place, groups and rows built around it. */
function* misplaced(fields: readonly FlattenedField[]): Generator<[string, Record<string, unknown>]> {
  for (const field of fields) {
    for (const value of wrong) yield [field.name, { [field.name]: value }]
    if (field.type === 'group' || field.type === 'tab')
      for (const [path, data] of misplaced(field.flattenedFields))
        yield [`${field.name}.${path}`, { [field.name]: data }]
    if (field.type === 'array')
      for (const [path, data] of misplaced(field.flattenedFields))
        yield [`${field.name}.0.${path}`, { [field.name]: [data] }]
  }
}

test('no field of any collection fails over a value of another kind', { timeout: 300_000 }, async () => {
  let tried = 0
  const faults: string[] = []
  for (const { slug, flattenedFields, versions } of panel.payload.config.collections) {
    if (slug.startsWith('payload-') || slug === 'public-ledger' || slug === 'redirects') continue
    const [method, path]: [Method, string] =
      slug === 'users' ? ['PATCH', `/users/${self}`] : ['POST', `/${slug}${versions ? '?draft=true' : ''}`]
    for (const [field, data] of misplaced(flattenedFields)) {
      // What a user may really change about themselves would sign the test out.
      if (slug === 'users' && (field === 'sessions' || field === 'email' || field === 'roles')) continue
      const answer = await panel.rest(method, path, data, cookies.admin)
      faults.push(...faultsOf(`${method} ${path} ${field} ${JSON.stringify(data)}`, answer))
      tried += 1
    }
  }
  expect(faults).toEqual([])
  expect(tried).toBeGreaterThan(1_000)
})
