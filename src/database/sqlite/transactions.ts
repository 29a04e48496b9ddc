import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'
import { dropNudges, flushNudges } from '../../catalogue/nudge'
import { troubleOf } from '../errors'

type Drizzle = SQLiteAdapter['drizzle']
type Opened = Parameters<Parameters<Drizzle['transaction']>[0]>[0]

class RolledBack extends Error {
  override name = 'RolledBack'
}

/** Begins a transaction and lifts it out of drizzle's callback; what its end comes to is in the answer, not swallowed. */
async function begin(drizzle: Drizzle) {
  let end = (_rollback?: RolledBack) => {}
  const ended = new Promise<void>((resolve, reject) => {
    end = (rollback) => (rollback ? reject(rollback) : resolve())
  })
  // Heard below, wherever the transaction ends.
  ended.catch(() => {})
  let done: Promise<void> | undefined
  const opened = await new Promise<Opened>((resolve, reject) => {
    done = drizzle.transaction(async (transaction) => {
      resolve(transaction)
      await ended
    })
    done.catch(reject)
  })
  return {
    opened,
    commit: async () => {
      end()
      await done
    },
    rollback: async () => {
      end(new RolledBack())
      await done?.catch((error: unknown) => {
        if (!(error instanceof RolledBack)) throw error
      })
    },
  }
}

/**
 * Gives the adapter transactions that tell when they fail: the stock ones swallow a failed COMMIT, and whoever saved is
 * told that all is well. A commit fires what its hooks told the sync; a rollback, or a failed commit, drops it.
 */
export function withHonestTransactions(adapter: SQLiteAdapter): void {
  // Payload's own view of the sessions: the adapter's names the type of a schema that is only known when it runs.
  const { sessions = {} }: BaseDatabaseAdapter = adapter
  adapter.beginTransaction = async () => {
    await adapter.initializing
    try {
      const { opened, commit, rollback } = await begin(adapter.drizzle)
      const id = randomUUID()
      sessions[id] = { db: opened, resolve: commit, reject: rollback }
      return id
    } catch (error) {
      adapter.payload.logger.error({ err: error, trouble: troubleOf(error) }, 'a transaction could not begin')
      throw error
    }
  }

  const take = async (given: number | string | Promise<number | string>) => {
    const id = await given
    const session = sessions[id]
    // Taken out first, so that nobody else ends it too.
    delete sessions[id]
    return { id, session }
  }

  adapter.commitTransaction = async (given) => {
    const { id, session } = await take(given)
    if (!session) return
    try {
      await session.resolve()
    } catch (error) {
      dropNudges(id)
      adapter.payload.logger.error({ err: error, trouble: troubleOf(error) }, 'a transaction could not be committed')
      throw error
    }
    flushNudges(id)
  }

  adapter.rollbackTransaction = async (given) => {
    const { id, session } = await take(given)
    dropNudges(id)
    await session?.reject()
  }
}
