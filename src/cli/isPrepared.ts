import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'libsql'
import { MongoClient } from 'mongodb'
import { z } from 'zod'
import { isMongo, pathOf } from '../database/address'

const rows = z.array(z.looseObject({ name: z.string().nullable() }))

function migrationNames(): string[] {
  return readdirSync(resolve('src/database/migrations'))
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
}

function sqliteIsPrepared(path: string): boolean {
  if (!existsSync(path)) return false
  const database = new Database(path)
  try {
    database.exec('PRAGMA query_only = ON')
    const run = new Set(
      rows.parse(database.prepare('SELECT name FROM payload_migrations').all()).map(({ name }) => name),
    )
    const chosen = database.prepare('SELECT 1 FROM users WHERE password_chosen_at IS NOT NULL LIMIT 1').get()
    return chosen !== undefined && migrationNames().every((name) => run.has(name))
  } catch {
    // A table that is not there yet says the same as a missing row: there is work to do.
    return false
  } finally {
    database.close()
  }
}

async function mongodbIsPrepared(url: string): Promise<boolean> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 3_000 })
  try {
    await client.connect()
    return (
      (await client
        .db()
        .collection('users')
        .findOne({ passwordChosenAt: { $ne: null } })) !== null
    )
  } finally {
    await client.close()
  }
}

/**
 * Whether the content database needs nothing before the server starts: its schema is today's and somebody can sign in.
 * Asked without Payload, so that a second start is quick.
 */
export async function isPrepared(databaseUrl: string): Promise<boolean> {
  return isMongo(databaseUrl) ? mongodbIsPrepared(databaseUrl) : sqliteIsPrepared(pathOf(databaseUrl))
}
