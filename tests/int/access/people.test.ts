import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import { createLocalReq } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { startJobs, type JobRunner } from '../../../src/workflow/jobs/runJobs'
import { eraseEndedPeople } from '../../../src/workflow/people/eraseEndedPeople'
import { openRestPanel, type Loose, type Person, type RestPanel } from '../../helpers/restPanel'

let panel: RestPanel
let editor: Person
let member: Person
let contributor: Person
let organisation: string
let runner: JobRunner | undefined

const collection = 'contact-points'
const kari = { name: 'Kari Kanarifugl', email: 'kari@kanarifugl.example', phone: '+4773821000', basis: 'CONSENT' }

beforeAll(async () => {
  panel = await openRestPanel()
  const data = { title: 'Grunn', kind: 'NETWORK', language: 'NB', licence: 'CC-BY-4.0' } as const
  organisation = (await panel.payload.create({ collection: 'organisations', draft: true, data })).id
  editor = await panel.person('editor@x.example', ['EDITOR'])
  member = await panel.person('member@x.example', ['MEMBER'])
  contributor = await panel.person('contributor@x.example', ['CONTRIBUTOR'], organisation)
})
afterEach(async () => {
  await runner?.stop()
  runner = undefined
})

async function keep(person: object = { ...kari, until: '2999-01-01' }): Promise<string> {
  const body = { organisation, role: 'SECRETARIAT', mailbox: 'post@x.example', person, _status: 'published' }
  const answer = await panel.rest('POST', '/contact-points?depth=0', body, editor.cookie)
  expect([answer.status, answer.text]).toEqual([201, answer.text])
  return answer.json.doc.id
}

const read = async (id: string, who: Person = editor) =>
  (await panel.rest('GET', `/contact-points/${id}?depth=0&draft=true`, undefined, who.cookie)).json
const save = (id: string, body: object, query = '') =>
  panel.rest('PATCH', `/contact-points/${id}?depth=0${query}`, body, editor.cookie)
const sentencesOf = (answer: Loose) => answer.json.errors[0].data.errors

/** What the panel's form posts when an editor opens a contact point and saves it. */
async function posted(id: string): Promise<Loose> {
  const req = await createLocalReq({ user: editor.user }, panel.payload)
  const state = await fieldSchemasToFormState({
    id,
    collectionSlug: collection,
    data: await read(id),
    fields: panel.payload.collections[collection].config.fields,
    fieldSchemaMap: new Map(),
    operation: 'update',
    permissions: true,
    preferences: { fields: {} },
    renderAllFields: false,
    req,
    schemaPath: collection,
    skipValidation: true,
  } as Loose)
  return JSON.parse(JSON.stringify({ ...reduceFieldsToValues(state, true), _status: 'published' }))
}

/** All that the database holds of a contact point, versions included. */
async function stored(id: string): Promise<string> {
  const { db } = panel.payload
  const row = await db.findOne({ collection, where: { id: { equals: id } } })
  const versions = await db.findVersions({ collection, where: { parent: { equals: id } }, pagination: false })
  return JSON.stringify([row, versions.docs])
}

/** Lets the basis end, as a day that passes does: nothing is saved. */
async function end(id: string): Promise<void> {
  const { db } = panel.payload
  const until = '2020-01-01T12:00:00.000Z'
  const row: Loose = await db.findOne({ collection, where: { id: { equals: id } } })
  await db.updateOne({ collection, id, data: { person: { ...row.person, until } } })
  const versions = await db.findVersions<Loose>({ collection, where: { parent: { equals: id } }, pagination: false })
  for (const { id: version, ...rest } of versions.docs) {
    const person = { ...rest.version.person, until }
    await db.updateVersion({ collection, id: version, versionData: { ...rest, version: { ...rest.version, person } } })
  }
}

test('members and editors read a person’s details while the basis lasts, and only editors read the basis', async () => {
  const id = await keep()
  expect((await read(id)).person).toMatchObject(kari)
  expect((await read(id, member)).person).toEqual({ name: kari.name, email: kari.email, phone: kari.phone })
  expect((await read(id, contributor)).person ?? {}).toEqual({})
})

test('an editor that ticks an objection empties the details in the row and in every version, at once', async () => {
  const id = await keep()
  expect(await stored(id)).toContain('kanarifugl')
  const answer = await save(id, { ...(await posted(id)), person: { ...(await posted(id)).person, objection: true } })
  expect(answer.status).toBe(200)
  expect((await stored(id)).toLowerCase()).not.toContain('kanarifugl')
  expect((await read(id)).person).toMatchObject({ basis: 'CONSENT', objection: true, name: null })
})

test('an objection in a draft empties what is published too', async () => {
  const id = await keep()
  expect((await save(id, { person: { objection: true } }, '&draft=true')).status).toBe(200)
  expect((await stored(id)).toLowerCase()).not.toContain('kanarifugl')
})

test('an editor that then mends the mailbox in the panel cancels no objection', async () => {
  const id = await keep()
  await save(id, { person: { objection: true } })
  expect((await save(id, { ...(await posted(id)), mailbox: 'ny@x.example' })).status).toBe(200)
  expect((await read(id)).person).toMatchObject({ objection: true, name: null, email: null })
  expect((await read(id, member)).person?.email ?? null).toBeNull()
})

test('an editor cannot keep details of a person that has objected, and is told why', async () => {
  const id = await keep()
  await save(id, { person: { objection: true } })
  const answer = await save(id, { person: { name: 'Kari igjen' } })
  expect(answer.status).toBe(400)
  expect(sentencesOf(answer)[0]).toMatchObject({ path: 'person.objection' })
  expect((await save(id, { person: { objection: false, name: 'Ola Ny', until: '2999-01-01' } })).status).toBe(200)
  expect((await read(id)).person).toMatchObject({ name: 'Ola Ny', email: null, phone: null })
})

test('a new person in place of one whose basis has ended inherits nothing', async () => {
  const id = await keep()
  await end(id)
  expect((await read(id)).person).toMatchObject({ basis: 'CONSENT' })
  expect((await read(id)).person).not.toHaveProperty('email')
  const form = await posted(id)
  const answer = await save(id, { ...form, person: { ...form.person, name: 'Ola Ny', until: '2999-01-01T12:00:00Z' } })
  expect(answer.status).toBe(200)
  expect((await read(id, member)).person).toEqual({ name: 'Ola Ny', email: null, phone: null })
})

test('a save of something else lets the details of an ended basis go', async () => {
  const id = await keep()
  await end(id)
  expect((await save(id, { mailbox: 'ny@x.example' })).status).toBe(200)
  expect((await read(id)).person).toMatchObject({ name: null, email: null, phone: null })
})

test('a contributor that saves a draft lets the details of an ended basis go too', async () => {
  const id = await keep()
  await save(id, { _status: 'draft' })
  await end(id)
  const body = { mailbox: 'ny@x.example' }
  const answer = await panel.rest('PATCH', `/contact-points/${id}?depth=0&draft=true`, body, contributor.cookie)
  expect(answer.status).toBe(200)
  expect((await read(id)).person).toMatchObject({ name: null, email: null, phone: null })
})

test('details cannot be kept until a day that has passed', async () => {
  const body = {
    organisation,
    role: 'SECRETARIAT',
    mailbox: 'post@x.example',
    person: { ...kari, until: '2020-01-01' },
  }
  const answer = await panel.rest('POST', '/contact-points?draft=true', body, editor.cookie)
  expect(answer.status).toBe(400)
  expect(sentencesOf(answer)[0]).toMatchObject({ path: 'person.until' })
})

test('the runner erases whoever’s basis has ended, in every version, and leaves the others', async () => {
  const ended = await keep()
  const lasting = await keep()
  await save(ended, { mailbox: 'ny@x.example' })
  await end(ended)
  const erased = new Promise<void>((resolve) => {
    const run = async (payload: RestPanel['payload']) => {
      const count = await eraseEndedPeople(payload)
      resolve()
      return count
    }
    runner = startJobs(panel.payload, { isAlone: true, daily: [{ name: 'erase', run }] })
  })
  await erased
  expect((await stored(ended)).toLowerCase()).not.toContain('kanarifugl')
  expect(await stored(ended)).toContain('CONSENT')
  expect((await read(lasting)).person).toMatchObject(kari)
  expect(await eraseEndedPeople(panel.payload)).toBe(0)
})

test('an earlier person whose basis has ended goes from the versions, and the present one stays', async () => {
  const id = await keep()
  await end(id)
  await save(id, { person: { name: 'Ola Ny', basis: 'CONSENT', until: '2999-01-01' } })
  expect(await eraseEndedPeople(panel.payload)).toBeGreaterThan(0)
  expect((await stored(id)).toLowerCase()).not.toContain('kanarifugl')
  expect((await read(id)).person).toMatchObject({ name: 'Ola Ny' })
})
