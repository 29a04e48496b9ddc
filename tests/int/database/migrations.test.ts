import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'
import { missingMigrations, migrateSchema } from '../../../src/database/migrateSchema'
import { migrations } from '../../../src/database/migrations'
import { aloneWithDatabase } from '../../../src/database/preparation'
import { oneWriterOf } from '../../../src/database/sqlite/adapter'
import { pathOf } from '../../../src/database/address'
import { emptySqliteFile } from '../../helpers/database'
import { openContent } from '../../helpers/payload'

function migrate(url: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', './lexical.mjs', 'src/cli/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, output })))
}

test('two starts on a fresh machine migrate once: the second waits, then finds everything done', async () => {
  const database = emptySqliteFile()
  rmSync(pathOf(database.url))
  const both = await Promise.all([migrate(database.url), migrate(database.url)])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(both.map(({ output }) => /• Migrated: /.test(output)).sort()).toEqual([false, true])
  const client = createClient({ url: database.url })
  const { rows } = await client.execute('SELECT name FROM payload_migrations ORDER BY name')
  expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
  client.close()
  await database.drop()
})

test('whoever waits is told so, and gives up with a sentence when it takes too long', async () => {
  const database = emptySqliteFile()
  const said: string[] = []
  let letGo = () => {}
  const first = aloneWithDatabase(database.url, () => new Promise<void>((resolve) => (letGo = resolve)))
  const second = aloneWithDatabase(database.url, async () => 'in', { limitMs: 300, say: (line) => said.push(line) })
  await expect(second).rejects.toThrow(/Another start has been preparing this database/)
  expect(said).toEqual(['Another start is preparing this database. Waiting for it.'])
  letGo()
  await first
  expect(await aloneWithDatabase(database.url, async () => 'in')).toBe('in')
  await database.drop()
})

test('a database of the product lacks no migration, and is told so without running any', async () => {
  const content = await openContent()
  expect(await missingMigrations(content.payload)).toEqual([])
  expect(await migrateSchema(content.payload)).toEqual([])
  await content.close()
})

test('a database that lacks a migration names it', async () => {
  const content = await openContent()
  const writer = oneWriterOf(content.payload.db)
  await writer?.execute('DELETE FROM payload_migrations')
  // MongoDB has no migrations to lack.
  expect(await missingMigrations(content.payload)).toEqual(writer ? migrations.map(({ name }) => name) : [])
  await content.close()
})

test('a migration that makes a table anew keeps the rows below it', async () => {
  const database = emptySqliteFile()
  const { OneWriter } = await import('../../../src/database/sqlite/oneWriter')
  const writer = await OneWriter.open(pathOf(database.url))
  await writer.executeMultiple(
    'CREATE TABLE parent (id); CREATE UNIQUE INDEX parent_id ON parent (id); CREATE TABLE child (parent REFERENCES parent (id) ON DELETE CASCADE);' +
      "INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('p');",
  )
  await writer.withoutForeignKeys(async () => {
    const transaction = await writer.transaction()
    for (const sql of [
      'CREATE TABLE made_anew (id)',
      'INSERT INTO made_anew SELECT id FROM parent',
      'DROP TABLE parent',
      'ALTER TABLE made_anew RENAME TO parent',
      'CREATE UNIQUE INDEX parent_id ON parent (id)',
    ])
      await transaction.execute(sql)
    await transaction.commit()
  })
  expect((await writer.execute('SELECT count(*) AS children FROM child')).rows[0]?.['children']).toBe(1)
  await expect(writer.execute("INSERT INTO child VALUES ('nobody')")).rejects.toThrow('FOREIGN KEY')
  writer.close()
  await database.drop()
})
