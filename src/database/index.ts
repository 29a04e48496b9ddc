import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { env } from '../env'
import { isMongo } from './address'

export { isMongo } from './address'
export { pingDatabase } from './health'
export { withDatabase } from './withDatabase'

/**
 * The content database that DATABASE_URL names. Nothing is opened before Payload connects, and nothing is loaded of the
 * one that is not used: the other's driver would take some 20 MB for nothing.
 */
export async function databaseAdapter(
  url: string = env.DATABASE_URL,
): Promise<DatabaseAdapterObj<BaseDatabaseAdapter>> {
  if (!isMongo(url)) return (await import('./sqlite/adapter')).sqliteDatabase(url)
  return (await import('./mongo/adapter')).mongoDatabase(url, env.MONGODB_ALLOW_STANDALONE)
}
