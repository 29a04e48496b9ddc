import type { Payload } from 'payload'
import type { Source } from '../projection'
import { type Key, readPublished } from './committed'
import { parseKey, sourceCollections } from './keys'
import { originalKeyOf } from './prepare'

/** What is published of some documents, by key, as committed. */
export async function readSources(payload: Payload, keys: readonly Key[]): Promise<Map<Key, Source>> {
  const found = new Map<Key, Source>()
  const parsed = keys.map(parseKey).filter((one) => one !== null)
  for (const collection of sourceCollections) {
    const ids = parsed.filter((one) => one.collection === collection).map(({ id }) => id)
    if (ids.length === 0) continue
    for (const source of await readPublished(payload, collection, ids))
      found.set(`${collection}:${source.document.id}`, source)
  }
  return found
}

/** The originals of the translations among some documents, by key: those among them, and the others as committed. */
export async function readOriginals(
  payload: Payload,
  sources: ReadonlyMap<Key, Source>,
): Promise<ReadonlyMap<Key, Source>> {
  const wanted = [...sources.values()]
    .map(originalKeyOf)
    .filter((key) => key !== null)
    .filter((key) => !sources.has(key))
  const others = wanted.length === 0 ? [] : await readSources(payload, [...new Set(wanted)])
  return new Map([...others, ...sources])
}
