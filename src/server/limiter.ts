/** Counts requests per address in windows of a minute; forgets all of them when the window turns. */
export interface Limiter {
  /** Seconds to wait, or 0 where the request may go on. */
  check(address: string): number
}

const windowMs = 60_000
/** More addresses than this in one minute are counted together, so that memory stays bounded. */
const maxAddresses = 50_000

/** A limiter that lets `perMinute` requests of one address through each minute. */
export function createLimiter(perMinute: number, clock: () => number = Date.now): Limiter {
  const counts = new Map<string, number>()
  let windowEnds = 0
  return {
    check(address) {
      const now = clock()
      if (now >= windowEnds) {
        counts.clear()
        windowEnds = now + windowMs
      }
      const key = counts.has(address) || counts.size < maxAddresses ? address : 'others'
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count > perMinute ? Math.max(1, Math.ceil((windowEnds - now) / 1000)) : 0
    },
  }
}
