import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { pathOf } from './address'
import { troubleOf } from './errors'

const betweenTriesMs = 100

/** How long to wait for another start, and whom to tell. */
export interface PreparationOptions {
  limitMs?: number
  say?: (sentence: string) => void
}

/**
 * Does work while no other process prepares the same SQLite database; a second start waits here until the first is
 * done. The lock is SQLite's own on a file beside the database, so that it goes when its holder is killed.
 */
export async function aloneWithDatabase<T>(
  url: string,
  work: () => Promise<T>,
  { limitMs = 10 * 60_000, say = () => {} }: PreparationOptions = {},
): Promise<T> {
  const path = `${pathOf(url)}.preparing`
  mkdirSync(dirname(path), { recursive: true })
  const lock = createClient({ url: `file:${path}` })
  const deadline = Date.now() + limitMs
  let isFirstTry = true
  try {
    for (;;) {
      try {
        await lock.execute('BEGIN EXCLUSIVE')
        break
      } catch (error) {
        if (troubleOf(error) !== 'busy') throw error
        if (Date.now() > deadline)
          throw new Error(
            `Another start has been preparing this database for ${Math.round(limitMs / 1000)} seconds. Wait for it or stop it, then start again.`,
            { cause: error },
          )
        if (isFirstTry) say('Another start is preparing this database. Waiting for it.')
        isFirstTry = false
        await pause(betweenTriesMs)
      }
    }
    const result = await work()
    await lock.execute('ROLLBACK')
    return result
  } finally {
    lock.close()
  }
}
