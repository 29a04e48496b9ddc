import type { Key } from './committed'
import type { Publisher } from './publisher'

/** So many that cannot be published, and none that can, are no fault of theirs. */
const tooMany = 3

/**
 * Publishes documents together; where that fails though the database answers, one by one: one that cannot be published
 * for a reason that nobody foresaw is left out and listed, and the others go on. `concern` is told whom it concerns
 * too. Rejects where nothing can be published: then all is to be tried again.
 */
export async function publishAll(
  publisher: Pick<Publisher, 'publish' | 'reach' | 'giveUp'>,
  keys: readonly Key[],
  concern: (keys: readonly Key[]) => void,
): Promise<void> {
  try {
    concern(await publisher.publish(keys))
  } catch (error) {
    await publisher.reach()
    await oneByOne(publisher, keys, concern, error)
  }
}

async function oneByOne(
  publisher: Pick<Publisher, 'publish' | 'giveUp'>,
  keys: readonly Key[],
  concern: (keys: readonly Key[]) => void,
  first: unknown,
): Promise<void> {
  const failed = new Map<Key, unknown>()
  for (const key of keys) {
    try {
      concern(await publisher.publish([key]))
    } catch (error) {
      failed.set(key, error)
      if (failed.size === tooMany && keys.indexOf(key) === tooMany - 1) throw first
    }
  }
  for (const [key, error] of failed) await publisher.giveUp(key, error)
}
