import { DatabaseError } from './errors'

type Ping = () => Promise<unknown>

const pings = new WeakMap<object, Ping>()

/** Says how to ask this adapter's database whether it is there. */
export function answersTo(adapter: object, ping: Ping): void {
  pings.set(adapter, ping)
}

/** Resolves when the database answers; throws what it said, or that it said nothing. */
export async function pingDatabase(adapter: object, limitMs = 4_000): Promise<void> {
  const ping = pings.get(adapter)
  if (!ping) throw new Error('This database adapter was not made by databaseAdapter().')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DatabaseError('unavailable', `The database gave no answer within ${limitMs} ms.`)),
      limitMs,
    )
  })
  await Promise.race([ping(), late]).finally(() => clearTimeout(timer))
}
