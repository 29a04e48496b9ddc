import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now, today } from '../../clock'
import { env } from '../../env'
import { openCatalogue } from '../index'
import { onNudge } from '../nudge'
import { fillCatalogue, type Progress } from './fill'
import { FileKeeper } from './keepFile'
import { keyOf, parseKey } from './keys'
import { Publisher } from './publisher'
import { PublishQueue } from './queue'
import { reconcile, Watermark } from './watch'

export { syncFailures, type SyncFailure } from './failures'

/** A running sync. */
export interface Sync {
  /** Ends after what is under way, and closes the catalogue. */
  stop(): Promise<void>
  /** Looks for all changes at once and publishes them. */
  settle(): Promise<void>
}

/** Where it writes, and how often it looks. */
export interface SyncOptions {
  cataloguePath?: string
  /** The process that the catalogue is complete for; made up where the host gives none. */
  bootId?: string
  /** Milliseconds between two looks for saves that no nudge told of. */
  pollMs?: number
  /** Milliseconds between two comparisons of everything. */
  reconcileMs?: number
  /** Rows asked for at once where everything is listed. */
  pageSize?: number
}

/** Keeps doing something with a pause after each time, so that a slow time never meets itself. */
function repeat(everyMs: number, work: () => Promise<void>): () => void {
  let isOver = false
  let timer: NodeJS.Timeout
  const again = () => {
    timer = setTimeout(() => {
      void work().finally(() => {
        if (!isOver) again()
      })
    }, everyMs)
    timer.unref()
  }
  again()
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}

/** A line now and then while a large catalogue is filled. */
function progressOf(payload: Payload): Progress {
  let last = Date.now()
  return (done, of) => {
    if (Date.now() - last < 2_000) return
    last = Date.now()
    payload.logger.info(`Filling the catalogue: ${done} of ${of} documents.`)
  }
}

/**
 * Fills the catalogue from the content database and keeps it true: by nudges after commit, by looking for saves that
 * no nudge told of, and by comparing everything now and then. Rejects where the database or the file cannot be used.
 */
export async function startSync(payload: Payload, options: SyncOptions = {}): Promise<Sync> {
  const path = options.cataloguePath ?? env.CATALOGUE_PATH
  const bootId = options.bootId ?? randomUUID()
  const target = openCatalogue(path, { readOnly: false })
  const warn = (sentence: string) => payload.logger.warn(sentence)
  const { pageSize } = options
  const publisher = new Publisher({
    payload,
    target,
    keepsLedger: true,
    now,
    today,
    warn,
    ...(pageSize && { pageSize }),
  })
  let isFailing = false
  const failed = (error: unknown) => {
    if (!isFailing) warn(`The catalogue cannot be brought up to date, trying again: ${String(error)}`)
    isFailing = true
  }
  const worked = () => {
    if (isFailing) payload.logger.info('The catalogue is being brought up to date again.')
    isFailing = false
  }
  const queue = new PublishQueue(publisher, failed, worked)
  const deaf = onNudge((nudges) => {
    queue.add(nudges.map(({ collection, id }) => keyOf(collection, id)).filter((key) => key !== null))
  })
  const watermark = new Watermark(publisher, Date.now())
  const startedAt = Date.now()
  try {
    const documents = await fillCatalogue(publisher, progressOf(payload))
    target.complete(bootId)
    payload.logger.info(`The catalogue is complete: ${documents} documents, ${Date.now() - startedAt} ms.`)
  } catch (error) {
    deaf()
    target.close()
    throw error
  }
  queue.release()

  const keeper = new FileKeeper({ path, bootId, payload, publisher, queue, progress: progressOf(payload) }, target)
  let day = today()
  const trying = async (work: () => Promise<void>) => {
    try {
      await work()
      await queue.run()
    } catch (error) {
      failed(error)
    }
  }
  const keepFile = () => trying(() => keeper.look())
  const catchUp = () =>
    trying(async () => {
      queue.add(await watermark.catchUp())
      const before = day
      day = today()
      if (day !== before)
        queue.addLater(publisher.state.turningBetween(before, day).flatMap((text) => parseKey(text)?.key ?? []))
    })
  const compare = () => trying(async () => queue.add(await reconcile(publisher)))
  const pollMs = options.pollMs ?? 1_000
  const stops = [repeat(pollMs, keepFile), repeat(pollMs, catchUp), repeat(options.reconcileMs ?? 60_000, compare)]
  return {
    async settle() {
      await keepFile()
      await catchUp()
      await compare()
    },
    async stop() {
      deaf()
      for (const stop of stops) stop()
      await queue.stop()
      await keeper.close()
    },
  }
}
