import { env } from './env'
import { osloDay, type Day } from './lib/osloDay'

/** The instant that every decision about time is made by: the machine's clock, or FAKE_NOW plus the time since the start. */
const startedAt = Date.now()

/** Now. Domain decisions ask here, so that a test can move the clock. */
export function now(): Date {
  return env.FAKE_NOW === undefined ? new Date() : new Date(env.FAKE_NOW.getTime() + (Date.now() - startedAt))
}

/** The day it is in Europe/Oslo. */
export function today(): Day {
  return osloDay(now())
}
