import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Transaction } from '@libsql/client'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { OneWriter } from '../../../src/database/sqlite/oneWriter'

let folder: string
let other: Database.Database
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-writer-'))
  other = new Database(join(folder, 'content.db'))
  other.exec('PRAGMA journal_mode=WAL; CREATE TABLE t (x)')
})
afterEach(() => {
  other.close()
  rmSync(folder, { recursive: true, force: true })
})

test('savers behind one that waits for another process are not told that a hook forgot its request', async () => {
  const writer = await OneWriter.open(join(folder, 'content.db'), { tickMs: 10, idleTicks: 20 })
  other.exec('BEGIN IMMEDIATE')
  const first = writer.transaction()
  // The second comes when the first has its turn, and waits for the other process.
  await pause(50)
  const second = writer.execute('INSERT INTO t VALUES (2)')
  await pause(800)
  other.exec('ROLLBACK')
  const transaction = await first
  await transaction.execute('INSERT INTO t VALUES (1)')
  await transaction.commit()
  await second
  expect((await writer.execute('SELECT x FROM t ORDER BY x')).rows).toHaveLength(2)
  writer.close()
})

test('a text of several statements is refused in a transaction, which goes on', async () => {
  const writer = await OneWriter.open(join(folder, 'content.db'))
  const transaction: Transaction = await writer.transaction()
  await transaction.execute('INSERT INTO t VALUES (1)')
  await expect(transaction.executeMultiple('INSERT INTO t VALUES (2); INSERT INTO t VALUES (3)')).rejects.toThrow(
    'batch',
  )
  await transaction.commit()
  expect((await writer.execute('SELECT x FROM t')).rows).toHaveLength(1)
  writer.close()
})
