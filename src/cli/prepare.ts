import { troubleOf } from '../database/errors'
import { env } from '../env'
import { prepareDatabase } from './prepareDatabase'

/* What `npm start` does before it serves: migrates, seeds an empty database, and makes the first admin. */

function say(line: string): void {
  process.stdout.write(`• ${line}\n`)
}

/** The reason as one sentence: whoever starts the product is told what to do, not where it broke. */
function sentenceFor(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const trouble = troubleOf(error)
  if (trouble === 'full') return 'The disk is full. Free some room, then start again.'
  if (trouble === 'busy') return 'Another program holds the content database. Stop it, then start again.'
  return message
}

async function fill(): Promise<void> {
  const { openPayload } = await import('./openPayload')
  const { migrateSchema } = await import('../database/migrateSchema')
  const { firstAdminLink } = await import('./firstAdmin')
  const { seedIfEmpty } = await import('../../seed')
  const payload = await openPayload()
  say('Bringing the content database to the latest schema.')
  await migrateSchema(payload)
  await seedIfEmpty(payload, say)
  const admin = await firstAdminLink(payload)
  if (admin === null) return
  say(`First admin: ${admin.email}. Choose a password within seven days, with this link, which works once:`)
  say(admin.link)
}

try {
  await prepareDatabase({ databaseUrl: env.DATABASE_URL, cataloguePath: env.CATALOGUE_PATH, fill, say })
  process.exit(0)
} catch (error) {
  process.stderr.write(`✗ ${sentenceFor(error)}\n`)
  process.exit(1)
}
