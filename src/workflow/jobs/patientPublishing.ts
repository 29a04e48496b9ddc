import { JobCancelledError, type SanitizedConfig } from 'payload'
import { z } from 'zod'

const refusal = z.object({
  status: z.number().optional(),
  data: z.object({ errors: z.array(z.object({ path: z.string() })) }).optional(),
})
/** Somebody else held the database, or saved the same record, at that moment. */
const passing: readonly number[] = [409, 423, 429]

/** Eleven hours in all: ten seconds, twenty, forty … */
const retries = { attempts: 12, backoff: { type: 'exponential', delay: 10_000 } } as const

/** Why a record was not published or taken down at its time: the paths of the fields that stood in the way, if they did. */
export const missedPublishing = z.object({ fields: z.array(z.string()) })

/** What keeps it from ever working as it stands; null where the same may work in a minute. */
function lastingTrouble(error: unknown): z.infer<typeof missedPublishing> | null {
  const { status, data } = refusal.safeParse(error).data ?? {}
  if (status === undefined || status >= 500 || passing.includes(status)) return null
  return { fields: data?.errors.map(({ path }) => path) ?? [] }
}

/**
 * Makes scheduled publishing try again where the database was busy or away, and stop at once, with the reason written
 * down, where the record or the rights of whoever planned it stand in the way.
 */
export function patientPublishing(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (task === undefined || typeof task.handler !== 'function') return config
  const { handler } = task
  task.retries = retries
  task.handler = async (job) => {
    try {
      return await handler(job)
    } catch (error) {
      const trouble = lastingTrouble(error)
      throw trouble === null ? error : new JobCancelledError(JSON.stringify(trouble))
    }
  }
  return config
}
