import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { env } from '../env'
import { isMongo } from './address'
import { mongoDatabase } from './mongo/adapter'
import { sqliteDatabase } from './sqlite/adapter'

export { isMongo } from './address'
export { pingDatabase } from './health'
export { withDatabase } from './withDatabase'

/** The content database that DATABASE_URL names. Nothing is opened before Payload connects. */
export function databaseAdapter(url: string = env.DATABASE_URL): DatabaseAdapterObj<BaseDatabaseAdapter> {
  return isMongo(url) ? mongoDatabase(url, env.MONGODB_ALLOW_STANDALONE) : sqliteDatabase(url)
}
