import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pingDatabase } from '../../../src/database'
import { interruptibleDatabase, type InterruptibleDatabase } from '../../helpers/interruptible'
import { smallContent, type SmallContent } from './smallContent'

let database: InterruptibleDatabase
let content: SmallContent

beforeAll(async () => {
  database = await interruptibleDatabase()
  content = await smallContent(database)
})
afterAll(() => content.close())

const answers = () =>
  pingDatabase(content.payload.db).then(
    () => true,
    () => false,
  )

test('with the database away, reads and saves get 503 and a sentence within seconds; back again, they work', async () => {
  const { json } = await content.rest('POST', '/notes', { title: 'before' })
  expect(await answers()).toBe(true)
  await database.takeAway()
  const startedAt = Date.now()

  const asked = [
    ['GET', '/notes'],
    ['POST', '/notes'],
    ['PATCH', `/notes/${json.doc.id}`],
    ['DELETE', `/notes/${json.doc.id}`],
  ] as const
  for (const [method, path] of asked) {
    const body = method === 'POST' || method === 'PATCH' ? { title: 'meanwhile' } : undefined
    const answer = await content.rest(method, path, body)
    expect([method, answer.status]).toEqual([method, 503])
    expect(answer.json.errors[0]?.message).toContain('Vi får ikke kontakt med databasen akkurat nå.')
  }
  expect(await answers()).toBe(false)
  expect(Date.now() - startedAt).toBeLessThan(20_000)

  await database.bringBack()
  for (let tries = 0; tries < 200 && !(await answers()); tries += 1) await pause(50)
  const { docs } = (await content.rest('GET', '/notes')).json
  expect(docs.map(({ title }) => title)).toEqual(['before'])
  expect((await content.rest('POST', '/notes', { title: 'after' })).status).toBe(201)
})
