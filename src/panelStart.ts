import { setTimeout as pause } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { pino } from 'pino'
import { CatalogueFileError } from './catalogue'
import { startSync } from './catalogue/sync'
import { isMongo, pingDatabase } from './database'
import { missingMigrations } from './database/migrateSchema'
import { env } from './env'
import { panelLogger } from './panelLog'
import { panelState } from './panelState'
import { removeOldBlanks } from './workflow/blanks/removeBlanks'
import { startJobs } from './workflow/jobs/runJobs'
import { eraseEndedPeople } from './workflow/people/eraseEndedPeople'

const betweenTriesMs = { first: 500, most: 5_000 }
const betweenPingsMs = 1_000

/** What everybody may read at /readyz; the reason stands in the log. */
const sentences = {
  database: 'The content database cannot be reached. The log says why; nothing needs a restart when it is back.',
  catalogue: 'The catalogue file cannot be opened. The log says why; nothing needs a restart when it can be.',
  migrations: 'The content database lacks migrations: run npm run migrate. Nothing needs a restart afterwards.',
}

class MigrationsMissing extends Error {
  override name = 'MigrationsMissing'
}

/** What stands in the way, as anybody may read it at /readyz. */
function sentenceFor(error: unknown): string {
  if (error instanceof MigrationsMissing) return sentences.migrations
  return error instanceof CatalogueFileError ? sentences.catalogue : sentences.database
}

interface Started {
  payload: Payload
  stop(): Promise<void>
}

async function start(): Promise<Started> {
  const payload = await getPayload({ config })
  const missing = await missingMigrations(payload)
  if (missing.length > 0) throw new MigrationsMissing(missing.join(', '))
  const { bootId } = panelState()
  const sync = await startSync(payload, bootId === undefined ? {} : { bootId })
  const tellOldestDue = (since: Date | null) => {
    panelState().oldestDueJobAt = since
  }
  const daily = [
    { name: 'people erased, as their basis had ended', run: eraseEndedPeople },
    { name: 'forms that were opened and never written in, removed', run: removeOldBlanks },
  ]
  const jobs = startJobs(payload, { isAlone: !isMongo(env.DATABASE_URL), tellOldestDue, daily })
  return {
    payload,
    async stop() {
      await jobs.stop()
      await sync.stop()
      await payload.destroy()
    },
  }
}

/**
 * Starts Payload with the sync and the job runner, and keeps trying: a database that is down now may be up in a
 * minute. Then watches the database, so that the panel can say when it is away. Never throws; the host reads
 * `panelState()`.
 */
export function startPanel(): void {
  const state = panelState()
  const logger = pino(panelLogger.options)
  const stopping = new AbortController()
  const sleep = (ms: number) => pause(ms, undefined, { signal: stopping.signal, ref: false }).catch(() => {})

  const untilStarted = async (): Promise<Started | null> => {
    let wait = betweenTriesMs.first
    while (!stopping.signal.aborted) {
      try {
        return await start()
      } catch (error) {
        const message = sentenceFor(error)
        if (state.message !== message) logger.error({ err: error }, 'the panel could not start; trying again')
        const database = error instanceof CatalogueFileError ? 'up' : 'down'
        Object.assign(state, { panel: 'failing', database, message })
        await sleep(wait)
        wait = Math.min(wait * 2, betweenTriesMs.most)
      }
    }
    return null
  }

  const watch = async ({ payload }: Started): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await pingDatabase(payload.db)
        if (state.database === 'down') logger.info('the content database answers')
        Object.assign(state, { panel: 'ready', database: 'up', message: undefined })
      } catch (error) {
        if (state.message !== sentences.database) logger.error({ err: error }, 'the content database does not answer')
        Object.assign(state, { database: 'down', message: sentences.database })
      }
      await sleep(betweenPingsMs)
    }
  }

  const living = (async () => {
    const started = await untilStarted()
    if (!started) return
    await watch(started)
    await started.stop()
  })()
  state.stop = async () => {
    stopping.abort()
    await living
  }
}
