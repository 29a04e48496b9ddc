import type { Payload, Where } from 'payload'
import { today } from '../../clock'
import type { Day } from '../../lib/osloDay'

const slug = 'payload-jobs'

/** A job runner at work. */
export interface JobRunner {
  /** Ends after what is under way. */
  stop(): Promise<void>
}

/** How often it looks, and which jobs it takes up again. */
export interface JobRunnerOptions {
  everyMs?: number
  /** Milliseconds after which a job that another process has taken counts as left behind. */
  leftBehindMs?: number
  /** Whether this is the only process that runs jobs: then what is under way at its start was left by an earlier one. */
  isAlone: boolean
  /** Told at every turn since when the oldest job has been due, by its first try where that failed; null where none is. */
  tellOldestDue?: (since: Date | null) => void
  /** What is done once a day, and at the start; each may be done again. */
  daily?: readonly DailyWork[]
}

/** Work that a new day brings. Resolves to how much there was to do. */
export interface DailyWork {
  name: string
  run(payload: Payload): Promise<number>
}

/**
 * Gives back the jobs that a killed process had taken: nobody else ever would, and a text that should have been
 * published stays a draft. Resolves to their number. The jobs bear being run twice.
 */
export async function giveBackJobs(payload: Payload, untouchedSince: Date): Promise<number> {
  const where: Where = {
    and: [{ processing: { equals: true } }, { updatedAt: { less_than_equal: untouchedSince.toISOString() } }],
  }
  const { totalDocs } = await payload.count({ collection: slug, where, overrideAccess: true })
  if (totalDocs === 0) return 0
  const { docs } = await payload.update({
    collection: slug,
    where,
    data: { processing: false },
    depth: 0,
    overrideAccess: true,
  })
  return docs.length
}

/** Since when the oldest job that is not done has been due, tried or not; null where none is. */
async function oldestDue(payload: Payload): Promise<Date | null> {
  const open = (more: Where): Where => ({
    and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }, more],
  })
  const shared = { collection: slug, depth: 0, overrideAccess: true } as const
  // The clock of the machine, as the runner itself asks.
  const isDue = { waitUntil: { less_than_equal: new Date().toISOString() } }
  const due = await payload.find({ ...shared, where: open(isDue), sort: 'waitUntil', limit: 1 })
  // A failed try moves the time of the next one: such a job has been due since it was tried first.
  const tried = await payload.find({ ...shared, where: open({ totalTried: { greater_than: 0 } }), limit: 100 })
  const since = [...due.docs.map((job) => job.waitUntil), ...tried.docs.map((job) => job.log?.[0]?.executedAt)]
    .filter((at) => typeof at === 'string')
    .toSorted()
  return since[0] === undefined ? null : new Date(since[0])
}

/** Runs what is due, now and then: scheduled publishing, and what a new day brings. A run that fails is tried again at the next turn. */
export function startJobs(payload: Payload, options: JobRunnerOptions): JobRunner {
  const { everyMs = 10_000, leftBehindMs = 15 * 60_000, isAlone, tellOldestDue, daily = [] } = options
  let isOver = false
  let isFirst = true
  let doneOn: Day | undefined
  let timer: NodeJS.Timeout | undefined

  const newDay = async () => {
    const day = today()
    if (doneOn === day) return
    for (const { name, run } of daily) {
      const count = await run(payload)
      if (count > 0) payload.logger.info(`${name}: ${count}`)
    }
    doneOn = day
  }
  const turn = async () => {
    // The clock of the machine, as Payload stamps rows with it.
    const untouchedSince = new Date(Date.now() - (isFirst && isAlone ? 0 : leftBehindMs))
    const givenBack = await giveBackJobs(payload, untouchedSince)
    isFirst = false
    if (givenBack > 0) payload.logger.warn(`${givenBack} jobs were left by a process that ended; they run again.`)
    await payload.jobs.run({ allQueues: true, limit: 50, silent: { info: true } })
    tellOldestDue?.(await oldestDue(payload))
    await newDay()
  }
  const work = async (): Promise<void> => {
    try {
      await turn()
    } catch (error) {
      payload.logger.error({ err: error }, 'the due jobs could not be run; trying again')
    }
  }
  let running = work()
  const again = () => {
    timer = setTimeout(() => {
      running = work()
      void running.then(() => {
        if (!isOver) again()
      })
    }, everyMs).unref()
  }
  again()
  return {
    async stop() {
      isOver = true
      clearTimeout(timer)
      await running
    },
  }
}
