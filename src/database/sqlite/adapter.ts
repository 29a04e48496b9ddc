import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { pathOf } from '../address'
import { DatabaseError } from '../errors'
import { answersTo } from '../health'
import { OneWriter } from './oneWriter'
import { withHonestTransactions } from './transactions'

/** Where the migrations are kept that `npm run generate:migration` writes. */
export const migrationDir = resolve(dirname(fileURLToPath(import.meta.url)), '../migrations')

const writers = new WeakMap<object, () => OneWriter | undefined>()

/** The one writer behind an adapter; undefined where the database is no SQLite file, or not connected. */
export function oneWriterOf(adapter: object): OneWriter | undefined {
  return writers.get(adapter)?.()
}

/** Makes an empty database file where there is none, for commands that then fill it. The server never does: a file that is away must come back. */
export function makeDatabaseFile(url: string): void {
  const path = pathOf(url)
  // SQLite would take the log of the file that is away for this one's, and mix the two.
  if (!existsSync(path) && existsSync(`${path}-wal`))
    throw new DatabaseError(
      'unavailable',
      `${path} is gone, but its log ${path}-wal is there: put the file back, or take the log away too if you mean to begin anew.`,
    )
  mkdirSync(dirname(path), { recursive: true })
  closeSync(openSync(path, 'a'))
}

/** Gives the adapter its client before it connects: the stock one is made only where there is none. */
function withOneWriter(adapter: SQLiteAdapter, path: string): SQLiteAdapter {
  const { connect, destroy } = adapter
  const kept: { client?: OneWriter } = {}
  // Nobody may be waiting when a connection fails, and a rejection that nobody hears ends the process.
  adapter.initializing.catch(() => {})

  adapter.connect = async (options) => {
    if (!kept.client || kept.client.closed) kept.client = await OneWriter.open(path)
    adapter.client = kept.client
    await connect?.call(adapter, options)
  }
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    // The file may be away, and then there is nothing to settle.
    await kept.client?.settle().catch(() => {})
    kept.client?.close()
  }
  writers.set(adapter, () => kept.client)
  answersTo(adapter, async () => kept.client?.execute('SELECT count(*) FROM sqlite_master'))
  withHonestTransactions(adapter)
  return adapter
}

/** The adapter for a `file:` address: SQLite with one writer. The file must be there; `npm run migrate` makes it. */
export function sqliteDatabase(url: string): DatabaseAdapterObj<SQLiteAdapter> {
  const path = pathOf(url)
  const stock = sqliteAdapter({
    client: { url: `file:${path}` },
    idType: 'uuid',
    migrationDir,
    push: false,
    transactionOptions: { behavior: 'immediate' },
  })
  return { ...stock, init: (args) => withOneWriter(stock.init(args), path) }
}
