import { isMongo } from '../database'
import { migrateSchema } from '../database/migrateSchema'
import { aloneWithDatabase } from '../database/preparation'
import { makeDatabaseFile } from '../database/sqlite/adapter'
import { env } from '../env'
import { openPayload } from './openPayload'

/* `npm run migrate`: brings the content database to today's schema. */

function say(sentence: string): void {
  process.stdout.write(`• ${sentence}\n`)
}

async function migrate(): Promise<void> {
  if (isMongo(env.DATABASE_URL)) return say('MongoDB needs no migrations: its indexes are made at every start.')
  await aloneWithDatabase(
    env.DATABASE_URL,
    async () => {
      makeDatabaseFile(env.DATABASE_URL)
      const payload = await openPayload()
      const names = await migrateSchema(payload)
      await payload.destroy()
      say(names.length === 0 ? 'The schema is up to date.' : `Migrated: ${names.join(', ')}.`)
    },
    { say },
  )
}

try {
  await migrate()
  process.exit(0)
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
