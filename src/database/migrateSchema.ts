import type { Payload } from 'payload'
import { migrations } from './migrations'
import { oneWriterOf } from './sqlite/adapter'

/** A migration as Payload runs it: it knows only then what it hands over. */
interface Runnable {
  name: string
  up(args: unknown): Promise<void>
  down(args: unknown): Promise<void>
}

const all: Runnable[] = migrations

/** Names of the checked-in migrations that this database has not seen; none where the database needs no migrations. */
export async function missingMigrations(payload: Payload): Promise<readonly string[]> {
  const writer = oneWriterOf(payload.db)
  if (!writer) return []
  const { rows } = await writer.execute(
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  const seen = rows.length === 0 ? [] : (await writer.execute('SELECT name FROM payload_migrations')).rows
  const names = new Set(seen.map(({ name }) => name))
  return all.map(({ name }) => name).filter((name) => !names.has(name))
}

/**
 * Brings the content database to today's schema and resolves to the names of the migrations that ran. MongoDB needs
 * none. Rejects where a migration did not take, whatever it said itself.
 */
export async function migrateSchema(payload: Payload): Promise<readonly string[]> {
  const writer = oneWriterOf(payload.db)
  const missing = await missingMigrations(payload)
  if (!writer || missing.length === 0) return []
  // A migration that makes a table anew drops the old one: with foreign keys on, that would empty the tables below it.
  await writer.withoutForeignKeys(async () => payload.db.migrate({ migrations: all }))
  const left = await missingMigrations(payload)
  if (left.length > 0) throw new Error(`These migrations did not run: ${left.join(', ')}. See the lines above.`)
  const { rows } = await writer.execute('PRAGMA foreign_key_check')
  if (rows.length > 0)
    throw new Error(
      `After the migrations ${rows.length} rows refer to something that is gone. Restore the backup and report it.`,
    )
  return missing
}
