import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { databaseAdapter } from '../../../src/database'
import { OneWriter } from '../../../src/database/sqlite/oneWriter'
import { makeDatabaseFile } from '../../../src/database/sqlite/adapter'
import { pathOf } from '../../../src/database/address'
import { emptySqliteFile } from '../../helpers/database'
import { smallContent, type SmallContent } from './smallContent'

/* What is SQLite's own; it is tested on SQLite whatever the run is on. */

let content: SmallContent | undefined
afterEach(async () => {
  await content?.close()
  content = undefined
})

test('a save whose file is taken away before its commit is refused, and is not there when the file is back', async () => {
  content = await smallContent(emptySqliteFile())
  const path = pathOf(content.url)
  content.behaviour.afterWrite = () => renameSync(path, `${path}.away`)
  const { status } = await content.rest('POST', '/notes', { title: 'into the void' })
  renameSync(`${path}.away`, path)
  expect(status).toBe(503)
  delete content.behaviour.afterWrite
  expect((await content.rest('POST', '/notes', { title: 'kept' })).status).toBe(201)
  expect(await content.notes.titles()).toEqual(['kept'])
})

test('a backup that is put in the place of the file is read and written from then on', async () => {
  content = await smallContent(emptySqliteFile())
  const path = pathOf(content.url)
  const { client } = content.adapter
  await content.rest('POST', '/notes', { title: 'in the backup' })
  await client.settle()
  copyFileSync(path, `${path}.backup`)
  await content.rest('POST', '/notes', { title: 'later' })
  await client.settle()

  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  renameSync(`${path}.backup`, path)
  expect(await content.notes.titles()).toEqual(['in the backup'])
  expect((await content.rest('POST', '/notes', { title: 'new' })).status).toBe(201)
  await client.settle()
  const other = await OneWriter.open(path)
  expect((await other.execute('SELECT title FROM notes ORDER BY title')).rows.map(({ title }) => title)).toEqual([
    'in the backup',
    'new',
  ])
  other.close()
})

test('a file that is not there is not made by connecting', async () => {
  const database = emptySqliteFile()
  const path = pathOf(database.url)
  rmSync(path)
  const adapter = (await databaseAdapter(database.url)).init({ payload: { logger: console } as never })
  await expect(adapter.connect?.()).rejects.toThrow('There is no database file')
  expect(existsSync(path)).toBe(false)
  await database.drop()
})

test('a file that is away, with its log left behind, is asked for and not begun anew', async () => {
  const database = emptySqliteFile()
  const path = pathOf(database.url)
  renameSync(path, `${path}-wal`)
  expect(() => makeDatabaseFile(database.url)).toThrow('put the file back')
  rmSync(`${path}-wal`)
  makeDatabaseFile(database.url)
  expect(existsSync(path)).toBe(true)
  await database.drop()
})

test('ids are text, and a row cannot refer to one that is not there', async () => {
  content = await smallContent(emptySqliteFile())
  const { json } = await content.rest('POST', '/notes', { title: 'with a key' })
  expect(json.doc.id).toMatch(/^[0-9a-f-]{36}$/)
  const { client } = content.adapter
  await expect(
    client.execute("INSERT INTO notes_steps (_order, _parent_id, id) VALUES (1, 'nobody', 'x')"),
  ).rejects.toThrow('FOREIGN KEY')
})

test('while another process writes, a save waits for it and the event loop goes on', async () => {
  content = await smallContent(emptySqliteFile())
  const other = await OneWriter.open(pathOf(content.url))
  const held = await other.transaction()
  const startedAt = performance.now()
  const saving = content.rest('POST', '/notes', { title: 'waits' })
  let longestBlock = 0
  for (let turn = 0; turn < 50; turn += 1) {
    const before = performance.now()
    await new Promise((resolve) => setTimeout(resolve, 10))
    longestBlock = Math.max(longestBlock, performance.now() - before)
  }
  await held.rollback()
  expect((await saving).status).toBe(201)
  expect(performance.now() - startedAt).toBeGreaterThan(450)
  expect(longestBlock).toBeLessThan(250)
  other.close()
})
