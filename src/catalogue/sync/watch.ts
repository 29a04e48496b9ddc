import { type Key, listChanged, listPublished } from './committed'
import { breathe } from './fill'
import { parseKey, sourceCollections } from './keys'
import type { Publisher } from './publisher'

/** A save may commit this much later than its `updatedAt` says, and clocks of nodes may differ by it. */
const overlapMs = 30_000

/** Finds saves that no nudge of this process told of: other nodes', other commands', and those a crash kept quiet. */
export class Watermark {
  #at: number
  /** Drafts and what is in the trash are seen here too, and are to be looked at once only. */
  readonly #looked = new Map<Key, string>()

  constructor(
    private readonly publisher: Publisher,
    startedAt: number,
  ) {
    this.#at = startedAt
  }

  /** The documents saved since the last time that have not been read as they are now. */
  async catchUp(): Promise<Key[]> {
    const since = new Date(this.#at - overlapMs).toISOString()
    const asked = Date.now()
    const found: Key[] = []
    for (const collection of sourceCollections)
      for (const { id, updatedAt } of await listChanged(this.publisher.parts.payload, collection, since)) {
        const key: Key = `${collection}:${id}`
        if (this.#looked.get(key) === updatedAt || this.publisher.state.seen.get(key) === updatedAt) continue
        this.#looked.set(key, updatedAt)
        found.push(key)
      }
    this.#at = asked
    if (this.#looked.size > 10_000) this.#looked.clear()
    return found
  }
}

/** Compares ids and dates of all that is published with what was read: it sees what was removed behind Payload's back, and what is still owed. */
export async function reconcile(publisher: Publisher): Promise<Key[]> {
  const { parts, state } = publisher
  const found: Key[] = publisher.owing()
  const missing = new Set(state.seen.keys())
  for (const collection of sourceCollections)
    for await (const page of listPublished(parts.payload, collection, parts.pageSize)) {
      for (const { id, updatedAt } of page) {
        const key: Key = `${collection}:${id}`
        missing.delete(key)
        if (state.seen.get(key) !== updatedAt) found.push(key)
      }
      await breathe()
    }
  for (const text of missing) {
    const parsed = parseKey(text)
    if (parsed) found.push(parsed.key)
  }
  return found
}
