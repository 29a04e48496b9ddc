import { createHash } from 'node:crypto'

/** Counts attempts per account within a window; known and unknown accounts alike, so that the count tells nothing. */
export interface AttemptCounter {
  /** Counts one more attempt and says whether it is one too many. */
  isTooMany(account: string): boolean
  /** Forgets the attempts on an account: its owner has got in. */
  forget(account: string): void
}

/** So many accounts are remembered at most; the oldest are forgotten first. */
const maxAccounts = 20_000

/** A counter that lets `most` attempts on one account through in `windowMs`. */
export function countAttempts(most: number, windowMs: number, clock: () => number = Date.now): AttemptCounter {
  const attempts = new Map<string, { count: number; until: number }>()
  const keyOf = (account: string) => createHash('sha256').update(account.trim().toLowerCase()).digest('base64')
  return {
    isTooMany(account) {
      const key = keyOf(account)
      const now = clock()
      const known = attempts.get(key)
      const entry = known !== undefined && known.until > now ? known : { count: 0, until: now + windowMs }
      entry.count += 1
      attempts.delete(key)
      attempts.set(key, entry)
      const oldest = attempts.keys().next().value
      if (attempts.size > maxAccounts && oldest !== undefined) attempts.delete(oldest)
      return entry.count > most
    },
    forget(account) {
      attempts.delete(keyOf(account))
    },
  }
}
