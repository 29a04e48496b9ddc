import type { RequestHandler } from 'express'
import type { Env } from '../env'
import { clientAddress, trustProxy } from './clientAddress'
import { createLimiter } from './limiter'
import { hostMessages } from './messages'
import { panelLanguage } from './readerLanguage'

/** How often one address may try each of these in a minute; they guard accounts, so the machine itself is counted too. */
const perMinute = 30
const guarded = /^\/api\/[^/]+\/(?:login|forgot-password|reset-password|first-register|unlock|verify|invite)(?:\/|$)/i

/** The path as Next will read it: escapes undone, doubled slashes made one. */
function plainPath(url: string): string {
  const path = url.split('?', 1)[0] ?? ''
  try {
    return decodeURIComponent(path).replace(/\/{2,}/g, '/')
  } catch {
    return path
  }
}

/**
 * Guards of the panel's login, in front of Next: they count attempts per address. Attempts per account are counted
 * behind, where the account is known.
 */
export function createLoginGuards(
  { TRUST_PROXY }: Pick<Env, 'TRUST_PROXY'>,
  clock: () => number = Date.now,
): readonly RequestHandler[] {
  const trust = trustProxy(TRUST_PROXY)
  const limiter = createLimiter(perMinute, clock)
  return [
    (request, response, next) => {
      if (request.method !== 'POST' || !guarded.test(plainPath(request.originalUrl))) return next()
      const wait = limiter.check(clientAddress(request, trust))
      if (wait === 0) return next()
      const message = hostMessages.tooManyAttempts(wait)[panelLanguage(request)]
      response
        .status(429)
        .set({ 'retry-after': String(wait), 'cache-control': 'no-store' })
        .json({ errors: [{ message }] })
    },
  ]
}
