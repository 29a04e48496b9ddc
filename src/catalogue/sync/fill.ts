import { batchSize, type Key, listPublished } from './committed'
import { sourceCollections } from './keys'
import { ledgerEntry, listLedger } from './ledger'
import { publishAll } from './publishAll'
import type { Publisher } from './publisher'
import { allRedirects } from './redirects'

/** Called after every batch while a catalogue is filled. */
export type Progress = (done: number, of: number) => void

/** Lets requests in between two batches: the database driver works in the same thread. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Notes every published document, so that those who refer to it find it whatever comes first. */
async function noteAll({ parts, state }: Publisher): Promise<Key[]> {
  const keys: Key[] = []
  for (const collection of sourceCollections) {
    for await (const page of listPublished(parts.payload, collection, parts.pageSize)) {
      for (const { id, updatedAt, head } of page) {
        const key: Key = `${collection}:${id}`
        state.put(key, head)
        state.seen.set(key, updatedAt)
        keys.push(key)
      }
      await breathe()
    }
  }
  return keys
}

/** Hands the catalogue every row of the ledger; answers the ids that it calls public. */
async function tellLedger(publisher: Publisher): Promise<string[]> {
  const { payload, pageSize } = publisher.parts
  const current: string[] = []
  for await (const rows of listLedger(payload, pageSize)) {
    publisher.tellLedger(rows.map(ledgerEntry))
    for (const { publicId, goneAt } of rows) if (!goneAt) current.push(publicId)
    await breathe()
  }
  return current
}

/** Publishes every document once; those that turn out to concern an earlier one have it published again. */
async function publishEach(publisher: Publisher, keys: readonly Key[], progress: Progress): Promise<void> {
  const done = new Set<Key>()
  const again = new Set<Key>()
  const concern = (concerned: readonly Key[]) => {
    for (const key of concerned) if (done.has(key)) again.add(key)
  }
  for (let from = 0; from < keys.length; from += batchSize) {
    const batch = keys.slice(from, from + batchSize)
    await publishAll(publisher, batch, concern)
    for (const key of batch) done.add(key)
    progress(done.size, keys.length)
    await breathe()
  }
  while (again.size > 0) {
    const batch = [...again].slice(0, batchSize)
    for (const key of batch) again.delete(key)
    await publishAll(publisher, batch, concern)
    await breathe()
  }
}

/**
 * Fills the catalogue with all that is published, and takes out what is not. What is there already and has not
 * changed is left alone. Answers how many documents it looked at.
 */
export async function fillCatalogue(publisher: Publisher, progress: Progress): Promise<number> {
  const { payload, target } = publisher.parts
  const before = new Set(target.inventory().keys())
  // The ledger before the documents: what another node publishes in between must not be taken for withdrawn.
  const told = await tellLedger(publisher)
  const keys = await noteAll(publisher)
  target.apply({ redirects: await allRedirects(payload) })
  await publishEach(publisher, keys, progress)
  const gone = [...new Set([...before, ...told])].filter((id) => publisher.state.keyOf(id) === null)
  if (gone.length > 0) await publisher.withdraw(gone)
  return keys.length
}
