import { EnvError } from '../env'

/* What `npm start` does before it serves: migrates, seeds an empty database, and makes the first admin. */

function say(line: string): void {
  process.stdout.write(`• ${line}\n`)
}

/** The reason as one sentence: whoever starts the product is told what to do, not where it broke. */
function sentenceFor(error: unknown): string {
  if (error instanceof EnvError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  if (/ECONNREFUSED|ENOTFOUND|Server selection timed out/.test(message))
    return 'The MongoDB server that DATABASE_URL names does not answer. Start it, or mend the address.'
  if (/ENOSPC|SQLITE_FULL|disk is full/.test(message)) return 'The disk is full. Free some room, then start again.'
  if (/SQLITE_BUSY|database is locked/.test(message))
    return 'Another program holds the content database. Stop it, then start again.'
  if (/SQLITE_CANTOPEN|EACCES|unable to open/.test(message))
    return `The content database cannot be opened (${message}). Check the path in DATABASE_URL and who may read it.`
  return message
}

async function prepare(): Promise<void> {
  const { env } = await import('../env')
  const { isPrepared } = await import('./isPrepared')
  if (await isPrepared(env.DATABASE_URL)) return
  const { isMongo } = await import('../database')
  if (isMongo(env.DATABASE_URL)) return fill()
  const { aloneWithDatabase } = await import('../database/preparation')
  const { makeDatabaseFile } = await import('../database/sqlite/adapter')
  await aloneWithDatabase(
    env.DATABASE_URL,
    async () => {
      makeDatabaseFile(env.DATABASE_URL)
      await fill()
    },
    { say },
  )
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
  await prepare()
  process.exit(0)
} catch (error) {
  process.stderr.write(`✗ ${sentenceFor(error)}\n`)
  process.exit(1)
}
