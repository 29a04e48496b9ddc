/*
 * Writer and readers of one process may sit in different module graphs (the panel's bundle and the host's), which share
 * only globalThis. A count there tells readers at once that something was written; other processes are seen by polling.
 */
const key = Symbol.for('erfaringsbanken.catalogue.writes')

function counter(): { count: number } {
  const found: unknown = Reflect.get(globalThis, key)
  if (isCounter(found)) return found
  const made = { count: 0 }
  Reflect.set(globalThis, key, made)
  return made
}

function isCounter(value: unknown): value is { count: number } {
  return typeof value === 'object' && value !== null && 'count' in value && typeof value.count === 'number'
}

const writes = counter()

/** Tells the readers of this process that a catalogue was written. */
export function announceWrite(): void {
  writes.count += 1
}

/** How often a catalogue was written in this process. */
export function writesSoFar(): number {
  return writes.count
}
