import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AdminSession, adminSession, type OwnData, ownSeededData } from '../helpers/productSession'
import { sitePage, textOf, titlesFound, within } from '../helpers/publicAnswers'
import type { RunningServer } from '../helpers/server'

const files = ['content.db', 'content.db-wal', 'content.db-shm']

let data: OwnData
let server: RunningServer
let admin: AdminSession
let story: { id: string; title: string }

beforeAll(async () => {
  data = ownSeededData()
  server = await data.start()
  admin = await adminSession(server)
  const { id } = await admin.find('case-stories', 'workshop-pa-sentralen-2016')
  story = { id, title: 'Kommuner og sosiale entreprenører fant ut av det sammen på Sentralen' }
})
afterAll(async () => {
  await server?.stop()
  data?.remove()
})

const takeAway = () => {
  for (const file of files)
    if (existsSync(join(data.folder, file))) renameSync(join(data.folder, file), join(data.folder, `${file}.away`))
}
const bringBack = () => {
  for (const file of files)
    if (existsSync(join(data.folder, `${file}.away`)))
      renameSync(join(data.folder, `${file}.away`), join(data.folder, file))
}

const readiness = async () => {
  const response = await fetch(`${server.url}/readyz`)
  return { status: response.status, json: (await response.json()) as { database: string; message?: string } }
}

test('with the content database gone, readers and partners are answered as before, and readiness tells the operator', async () => {
  takeAway()
  await within(
    10_000,
    'readiness says that the database is down',
    async () => (await readiness()).json.database === 'down',
  )
  const { status, json } = await readiness()
  expect(status).toBe(200)
  expect(json.message).toMatch(/\w+ \w+.*\./)
  expect((await sitePage(server.url, '/')).status).toBe(200)
  expect(await textOf(server.url, '/sok?q=workshop')).toContain(story.title)
  expect(await titlesFound(server.url, 'workshop')).toContain(story.title)
})

test('an editor is told in a sentence that the panel has lost its database', async () => {
  const panel = await sitePage(server.url, '/admin')
  expect(panel.status).toBe(503)
  expect(panel.html).toContain('Panelet har ikke kontakt med databasen')
  const saved = await admin.send('PATCH', `/api/case-stories/${story.id}`, { title: 'Går ikke' })
  expect(saved.status).toBe(503)
  expect(await saved.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/databasen/) }] })
})

test('with the database back, an editor publishes and readers find it, without a restart', async () => {
  bringBack()
  await within(15_000, 'readiness says that the database is up', async () => (await readiness()).json.database === 'up')
  await admin.change('case-stories', story.id, { title: 'Etterpå fant alle fram', _status: 'published' })
  await within(2_000, 'the new title is found', async () =>
    (await titlesFound(server.url, 'Etterpå')).includes('Etterpå fant alle fram'),
  )
  expect(await textOf(server.url, '/sok?q=etterp%C3%A5')).toContain('Etterpå fant alle fram')
})

test('an operator who starts it again with the database file gone is told so; readers have what was published, and nothing is made anew', async () => {
  await server.stop()
  takeAway()
  server = await data.start({ awaits: '/healthz' })
  expect(server.output()).toMatch(/There is no file at .+content\.db.+Put the file back/)
  expect(server.adminLink).toBeNull()
  expect(existsSync(join(data.folder, 'content.db'))).toBe(false)
  expect((await sitePage(server.url, '/')).status).toBe(200)
  expect(await titlesFound(server.url, 'Etterpå')).toContain('Etterpå fant alle fram')
  await within(20_000, 'the panel says that its database is away', async () =>
    (await sitePage(server.url, '/admin')).html.includes('Panelet har ikke kontakt med databasen'),
  )
})

test('with the file back the panel takes up by itself', async () => {
  bringBack()
  await within(30_000, 'readiness', async () => (await readiness()).status === 200)
  await within(
    5_000,
    'the login page is there',
    async () => (await sitePage(server.url, '/admin/login')).status === 200,
  )
  expect(await titlesFound(server.url, 'Etterpå')).toContain('Etterpå fant alle fram')
})
