import { createPayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkCall } from '../../../src/admin/serverFunctions/checkCall'
import { type Loose, openRestPanel, type RestPanel } from '../../helpers/restPanel'

const absent = 'Dette finnes ikke, eller du har ikke tilgang til det.'
const unknown = 'Panelet gjør ikke dette, eller noe mangler i det som ble sendt. Last siden på nytt, og prøv igjen.'
const signedOut = 'Du er ikke logget inn lenger. Logg inn, og prøv igjen.'

let panel: RestPanel
const cookies: Record<string, string> = {}
let own: string
let others: string
let ownPublished: string
let plan: string

/** What the server does with a call of the panel, sent by this person. */
async function call(who: string, name: unknown, args: unknown, language = 'nb'): Promise<Loose> {
  const cookie = `payload-lng=${language}; ${cookies[who] ?? ''}`
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  const request = new Request('http://localhost:3000/admin', { headers })
  return checkCall({ name, args }, await createPayloadRequest({ config: panel.payload.config, request }))
}

beforeAll(async () => {
  panel = await openRestPanel()
  const { payload } = panel
  const organisation = (title: string) =>
    payload.create({ collection: 'organisations', draft: true, data: { title, kind: 'NETWORK' } as Loose })
  const [ours, theirs] = [await organisation('Vår'), await organisation('Deres')]
  const story = async (owner: { id: string }, title: string) => {
    const data = { title, organisation: owner.id, _status: 'draft' } as Loose
    return (await payload.create({ collection: 'case-stories', draft: true, data })).id
  }
  own = await story(ours, 'Vår historie')
  others = await story(theirs, 'Deres historie')
  ownPublished = await story(ours, 'Vår publiserte historie')
  await payload.db.updateOne({ collection: 'case-stories', id: ownPublished, data: { _status: 'published' } })
  for (const [name, roles] of Object.entries({
    admin: ['ADMIN'],
    editor: ['EDITOR'],
    reviewer: ['REVIEWER'],
    contributor: ['CONTRIBUTOR'],
    member: ['MEMBER'],
    former: ['MEMBER'],
  }))
    cookies[name] = (await panel.person(`${name}@x.example`, roles, ours.id)).cookie
  const former = { name: { equals: 'former' } }
  await payload.db.updateMany({ collection: 'users', where: former, data: { roles: [] } })
  const doc = { relationTo: 'case-stories', value: own }
  const waitUntil = new Date(Date.now() + 3_600_000)
  const job = await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc },
    waitUntil,
  } as Loose)
  plan = String(job.id)
})

const tomorrow = new Date('2031-01-02T09:00:00Z')
const schedule = (value: string, relationTo = 'case-stories') => ({
  type: 'publish',
  date: tomorrow,
  doc: { relationTo, value },
})

describe('planning a publication', () => {
  test.each(['reviewer', 'contributor', 'member'])('a %s plans none, takes none back and lists none', async (who) => {
    for (const value of [own, others, ownPublished]) {
      expect(await call(who, 'schedule-publish', schedule(value))).toEqual({ refused: absent })
      const asked = { collectionSlug: 'case-stories', id: value }
      expect(await call(who, 'get-upcoming-scheduled-publish', asked)).toEqual({ refused: absent })
    }
    expect(await call(who, 'schedule-publish', { deleteID: plan })).toEqual({ refused: absent })
    expect(await call(who, 'schedule-publish', { deleteID: plan, ...schedule(own) })).toEqual({ refused: absent })
  })

  test.each(['editor', 'admin'])('an %s plans it, takes it back and lists it', async (who) => {
    const planned = await call(who, 'schedule-publish', {
      ...schedule(own),
      global: undefined,
      timezone: 'Europe/Oslo',
    })
    expect(planned).toEqual({ name: 'schedule-publish', args: { ...schedule(own), timezone: 'Europe/Oslo' } })
    expect(await call(who, 'schedule-publish', { deleteID: plan })).toMatchObject({ args: { deleteID: plan } })
    const asked = { collectionSlug: 'case-stories', id: own }
    expect(await call(who, 'get-upcoming-scheduled-publish', asked)).toMatchObject({ args: asked })
  })

  test.each([
    ['a document that is not there', schedule('nope')],
    ['what is never published', schedule('nope', 'media')],
    ['one of Payload’s own rows', schedule('nope', 'payload-jobs')],
    ['a name that every object has', schedule('nope', 'constructor')],
    ['a plan that is not there', { deleteID: 'nope' }],
  ])('an editor plans nothing for %s', async (_what, args) => {
    expect(await call('editor', 'schedule-publish', args)).toEqual({ refused: absent })
  })
})

describe('the lock of a document', () => {
  const typing = (id: string) => ({ collectionSlug: 'case-stories', id, formState: {}, returnLockStatus: true })
  test.each([
    ['contributor', 'the own draft', () => own, true],
    ['contributor', 'what is published', () => ownPublished, false],
    ['contributor', 'another organisation’s draft', () => others, false],
    ['contributor', 'nothing', () => 'nope', false],
    ['member', 'the own organisation’s draft', () => own, false],
    ['editor', 'any draft', () => others, true],
    ['editor', 'what is published', () => ownPublished, true],
  ])('a %s who types in the form of %s holds it where they may save it', async (who, _what, id, holds) => {
    const { args } = await call(who, 'form-state', typing(id()))
    expect(args.returnLockStatus).toBe(holds)
  })

  test('a contributor moves no lock to another document, an editor takes one over', async () => {
    const { payload } = panel
    const { docs } = await payload.find({ collection: 'users', where: { name: { equals: 'contributor' } } })
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'case-stories', value: own },
        user: { relationTo: 'users', value: docs[0]?.id },
      } as Loose,
    })
    const path = `/payload-locked-documents/${lock.id}`
    const moved = { document: { relationTo: 'case-stories', value: others } }
    expect((await panel.rest('PATCH', path, moved, cookies['contributor'])).status).toBe(404)
    const editor = await payload.find({ collection: 'users', where: { name: { equals: 'editor' } } })
    const taken = { user: { relationTo: 'users', value: editor.docs[0]?.id } }
    expect((await panel.rest('PATCH', path, taken, cookies['editor'])).status).toBe(200)
  })
})

const names = [
  'form-state',
  'table-state',
  'render-document',
  'render-document-slots',
  'render-list',
  'render-widget',
  'get-default-layout',
  'get-upcoming-scheduled-publish',
  'schedule-publish',
]

test.each(names)('somebody who is signed out, or has no role any more, calls no %s', async (name) => {
  for (const who of ['stranger', 'former'])
    expect(await call(who, name, { collectionSlug: 'measures' })).toEqual({ refused: signedOut })
})

test.each([
  ['copy-data-from-locale', { collectionSlug: 'case-stories', docID: 'x', fromLocale: 'a', toLocale: 'b' }],
  ['get-folder-results-component-and-data', { collectionsToDisplay: ['media'] }],
  ['render-field', { schemaPath: 'collection.measures.title' }],
  ['slugify', { collectionSlug: 'measures', path: 'title', valueToSlugify: 'x' }],
  ['__proto__', {}],
  ['constructor', {}],
  ['', {}],
  [7, {}],
  [undefined, undefined],
  ['form-state', undefined],
  ['form-state', []],
  ['form-state', { collectionSlug: ['measures'] }],
  ['form-state', { globalSlug: 'x', returnLockStatus: true }],
  ['form-state', { collectionSlug: 'measures', formState: { title: 5 } }],
  ['form-state', { collectionSlug: 'measures', id: { a: 1 } }],
  ['table-state', { collectionSlug: 'measures', query: { limit: { a: 1 } } }],
  ['table-state', { collectionSlug: [] }],
  ['render-list', { collectionSlug: 'measures', query: 'x' }],
  ['render-document', { collectionSlug: 'measures', paramsOverride: { segments: 'x' } }],
  ['schedule-publish', {}],
  ['schedule-publish', { type: 'publish', date: 'i morgen', doc: { relationTo: 'measures', value: 'x' } }],
  ['schedule-publish', { type: 'erase', date: '2031-01-01', doc: { relationTo: 'measures', value: 'x' } }],
  ['schedule-publish', { deleteID: { a: 1 } }],
])('an editor that calls %s with %j is told that the panel does not do this', async (name, args) => {
  expect(await call('editor', name, args)).toEqual({ refused: unknown })
})

test.each(['payload-jobs', 'payload-preferences', 'nothing', 'constructor', '__proto__'])(
  'a contributor gets no form, list or page of %s',
  async (collectionSlug) => {
    for (const name of ['form-state', 'table-state', 'render-list', 'render-document', 'render-document-slots'])
      expect(await call('contributor', name, { collectionSlug })).toEqual({ refused: absent })
    const parent = { collectionSlug, id: 'x', joinPath: 'a' }
    expect(await call('contributor', 'table-state', { collectionSlug: 'measures', parent })).toEqual({
      refused: absent,
    })
  },
)

test('what a call brings beyond what the panel sends is left out', async () => {
  const more = { skipClientConfigAuth: true, mockRSCs: true, req: {}, user: { id: 'x' }, globalSlug: 'x' }
  const sent = { collectionSlug: 'measures', formState: {}, operation: 'update' }
  expect(await call('member', 'form-state', { ...sent, ...more })).toEqual({ name: 'form-state', args: sent })
})

test('a refusal is in the language of whoever asks', async () => {
  const said = await Promise.all(['nb', 'nn', 'en'].map((language) => call('editor', 'no-such', {}, language)))
  expect(said.map(({ refused }) => refused.slice(0, 27))).toEqual([
    'Panelet gjør ikke dette, el',
    'Panelet gjer ikkje dette, e',
    'The panel does not do this,',
  ])
})
