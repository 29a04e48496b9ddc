import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { env } from '../env'
import { mongoDatabase } from './mongo/adapter'
import { sqliteDatabase } from './sqlite/adapter'

export { pingDatabase } from './health'
export { withDatabase } from './withDatabase'

/** Whether an address names a MongoDB; otherwise it is a file for SQLite. */
export function isMongo(url: string): boolean {
  return /^mongodb(\+srv)?:/.test(url)
}

/** The content database that DATABASE_URL names. Nothing is opened before Payload connects. */
export function databaseAdapter(url: string = env.DATABASE_URL): DatabaseAdapterObj<BaseDatabaseAdapter> {
  return isMongo(url) ? mongoDatabase(url, env.MONGODB_ALLOW_STANDALONE) : sqliteDatabase(url)
}
