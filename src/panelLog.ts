import type { LoggerOptions } from 'pino'
import { z } from 'zod'
import { env } from './env'

/** What is said of an error in the log: what kind it is, where it arose, and no word of what somebody wrote. */
export interface LoggedError {
  type: string
  message: string
  code?: number | string
  stack?: string
  cause?: LoggedError
}

const deepest = 5

/** The sentence of an error without the query, its parameters and the values that a database repeats. */
function plainMessage(message: string): string {
  const [first = ''] = message.split('\n')
  return first
    .replace(/\bFailed query\b.*/s, 'Failed query')
    .replace(/\bdup key:.*/s, 'dup key')
    .replace(/ for value ".*/s, '')
    .slice(0, 300)
}

/**
 * An error as the log keeps it. A failed query carries its parameters in its message and in fields of its own, among them
 * e-mails and password hashes: only what is named here is written down.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' }
  const code = 'code' in error ? error.code : undefined
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    message: plainMessage(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(frames.length > 0 ? { stack: frames.join('\n') } : {}),
    ...(error.cause instanceof Error && depth < deepest ? { cause: loggedError(error.cause, depth + 1) } : {}),
  }
}

const withError = z.looseObject({ err: z.instanceof(Error) })

/** Pino takes the sentence of a line from its error where none is given: give it one that is fit to be read. */
function withPlainMessage(given: unknown[]): unknown[] {
  const [first, message, ...rest] = given
  const line = first instanceof Error ? { err: first } : first
  const { data } = withError.safeParse(line)
  if (typeof line === 'string') return [/\bFailed query\b/.test(line) ? plainMessage(line) : line, ...given.slice(1)]
  return [line, message ?? (data === undefined ? undefined : plainMessage(data.err.message)), ...rest]
}

const refusal = z.looseObject({
  err: z.object({ status: z.union([z.number().min(400).max(499), z.literal(503)]) }),
})
const atError = 50

/**
 * Whether a line tells of somebody being refused what they asked for, or asked to come back. Payload means to tell these
 * from faults by the names of their classes, which the panel's build shortens.
 */
function tellsOfRefusal(line: unknown): boolean {
  return refusal.safeParse(line).success
}

const options: LoggerOptions = {
  level: env.LOG_LEVEL,
  base: undefined,
  serializers: { err: (error: unknown) => loggedError(error) },
  hooks: {
    logMethod(given, log, level) {
      const line = withPlainMessage(given)
      if (level === atError && tellsOfRefusal(line[0])) Reflect.apply(this.warn, this, line)
      else Reflect.apply(log, this, line)
    },
  },
}

/** How Payload logs: as much as LOG_LEVEL says, one line of JSON each, as the host does. */
export const panelLogger = { options }
