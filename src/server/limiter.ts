import { isIPv6 } from 'node:net'
import { expanded } from './clientAddress'

/** Counts requests per address in windows of a minute; forgets all of them when the window turns. */
export interface Limiter {
  /** Seconds to wait, or 0 where the request may go on. */
  check(address: string): number
}

const windowMs = 60_000
/** More addresses than this in one minute are counted together, so that memory stays bounded. */
const maxAddresses = 50_000
/** Those counted together are many: as much is let through as for this many addresses. */
const sharedBy = 100
const others = 'others'

/** Whom an address stands for: one subscriber has a whole /64 of IPv6, and an address in it for each request. */
function subscriber(address: string): string {
  if (!isIPv6(address)) return address
  return expanded(address)
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

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
      const own = subscriber(address)
      const key = counts.has(own) || counts.size < maxAddresses ? own : others
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      const most = key === others ? perMinute * sharedBy : perMinute
      return count > most ? Math.max(1, Math.ceil((windowEnds - now) / 1000)) : 0
    },
  }
}
