import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { migrateSchema } from '../../src/database/migrateSchema'
import { emptySqliteFile, freshDatabase, type TestDatabase } from './database'

/** Payload on a database of its own, of the kind that the run is on. */
export interface OpenContent {
  payload: Payload
  /** What Payload keeps it by: REST that is asked in this process is told. */
  key: string
  url: string
  close(): Promise<void>
}

let opened = 0

/** Opens the product's own configuration on a fresh content database. */
export const openContent = async (): Promise<OpenContent> => openOn(await freshDatabase())

/** The same on SQLite, whatever this run is on. */
export async function openSqliteContent(): Promise<OpenContent> {
  const content = await openOn(emptySqliteFile())
  await migrateSchema(content.payload)
  return content
}

async function openOn(database: TestDatabase): Promise<OpenContent> {
  const { default: config } = await import('../../payload.config')
  const { databaseAdapter } = await import('../../src/database')
  const own = { ...(await config), db: await databaseAdapter(database.url) } as SanitizedConfig
  const key = `content-${(opened += 1)}`
  const payload = await getPayload({ config: own, key, disableOnInit: true })
  return {
    payload,
    key,
    url: database.url,
    async close() {
      await payload.destroy()
      await database.drop()
    },
  }
}
