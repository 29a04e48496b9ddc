import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isMongo, pathOf } from '../database/address'
import { DatabaseError, troubleOf } from '../database/errors'
import { isPrepared } from './isPrepared'

/** What is to be made ready, and by what. */
export interface Preparation {
  databaseUrl: string
  cataloguePath: string
  /** Brings the schema, the first content and the first admin. */
  fill(): Promise<void>
  /** Tells whoever starts the product what goes on. */
  say(sentence: string): void
}

/**
 * Makes the content database ready where it is not. One that is away is not replaced where there is a catalogue: a new
 * one would be published over what the public reads. Then it says so and leaves the start to go on with the catalogue:
 * the panel tries until the database is back. Rejects where nothing can be served.
 */
export async function prepareDatabase(preparation: Preparation): Promise<void> {
  try {
    await prepare(preparation)
  } catch (error) {
    if (troubleOf(error) !== 'unavailable') throw error
    const reason = error instanceof DatabaseError ? error.message : awayMessage(preparation.databaseUrl, error)
    if (!existsSync(preparation.cataloguePath)) throw new DatabaseError('unavailable', reason, { cause: error })
    preparation.say(`The content database is away. ${reason}`)
    preparation.say(
      'The website goes on from its catalogue. The panel says that the database is away until it is back.',
    )
  }
}

async function prepare({ databaseUrl, cataloguePath, fill, say }: Preparation): Promise<void> {
  if (isMongo(databaseUrl)) {
    if (!(await isPrepared(databaseUrl))) await fill()
    return
  }
  const path = pathOf(databaseUrl)
  if (!existsSync(path) && existsSync(cataloguePath))
    throw new DatabaseError(
      'unavailable',
      `There is no file at ${path}, but the catalogue ${resolve(cataloguePath)} holds what was published from one. ` +
        'Put the file back, or mend DATABASE_URL; with the file back nothing needs a restart. ' +
        'To begin anew with an empty database, take the catalogue away, then start again.',
    )
  if (await isPrepared(databaseUrl)) return
  // Payload's adapters are heavy, and not needed by a start that finds everything done.
  const { aloneWithDatabase } = await import('../database/preparation')
  const { makeDatabaseFile } = await import('../database/sqlite/adapter')
  const work = async () => {
    makeDatabaseFile(databaseUrl)
    await fill()
  }
  await aloneWithDatabase(databaseUrl, work, { say })
}

function awayMessage(databaseUrl: string, error: unknown): string {
  if (isMongo(databaseUrl))
    return 'The MongoDB server that DATABASE_URL names does not answer. Start it, or mend the address.'
  const message = error instanceof Error ? error.message : String(error)
  return `It cannot be opened (${message}). Check the path in DATABASE_URL and who may read it.`
}
