import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onNudge, type Nudge } from '../../../src/catalogue/nudge'
import { isMongoRun } from '../../helpers/database'
import { smallContent, type SmallContent } from './smallContent'

let content: SmallContent
const heard: Nudge[] = []
let stopHearing = () => {}

beforeAll(async () => {
  content = await smallContent()
  stopHearing = onNudge((nudges) => heard.push(...nudges))
})
afterEach(() => {
  delete content.behaviour.afterWrite
  heard.length = 0
})
afterAll(async () => {
  stopHearing()
  await content.close()
})

const count = async () => (await content.notes.titles()).length

test('the sync hears of a save once it is committed, and not before', async () => {
  const whileSaving: number[] = []
  content.behaviour.afterWrite = () => void whileSaving.push(heard.length)
  const { json } = await content.rest('POST', '/notes', { title: 'told' })
  expect(whileSaving).toEqual([0])
  expect(heard).toEqual([{ collection: 'notes', id: json.doc.id }])
})

test('a save whose hook throws leaves nothing behind, and the sync hears nothing', async () => {
  const before = await count()
  content.behaviour.afterWrite = () => {
    throw new Error('planted')
  }
  const { status } = await content.rest('POST', '/notes', { title: 'half', steps: [{ text: 'one' }] })
  expect(status).toBe(500)
  expect(await count()).toBe(before)
  const versions = await content.payload.countVersions({
    collection: 'notes' as never,
    where: { 'version.title': { equals: 'half' } },
  })
  expect(versions.totalDocs).toBe(0)
  expect(heard).toEqual([])
})

test('a commit that fails is told to whoever saved, keeps nothing, and the sync hears nothing', async () => {
  const before = await count()
  content.behaviour.afterWrite = async ({ req }) => {
    const session = content.adapter.sessions[String(await req.transactionID)]
    if (!session) throw new Error('The save has no transaction.')
    if (isMongoRun()) {
      session.commitTransaction = async () => {
        await session.abortTransaction()
        throw new Error('the commit failed')
      }
    } else {
      // A deferred foreign key is looked at when the transaction commits.
      await session.db.run('PRAGMA defer_foreign_keys = ON')
      await session.db.run("INSERT INTO notes_steps (_order, _parent_id, id) VALUES (1, 'nobody', 'planted')")
    }
  }
  const { status } = await content.rest('POST', '/notes', { title: 'never kept' })
  // What leads to nothing is the sender's mistake; a database that gives way is ours.
  expect(status).toBe(isMongoRun() ? 500 : 400)
  expect(await count()).toBe(before)
  expect(heard).toEqual([])
  delete content.behaviour.afterWrite
  expect((await content.rest('POST', '/notes', { title: 'the next is kept' })).status).toBe(201)
})
