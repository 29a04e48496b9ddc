import type { RequestHandler } from 'express'
import { hostMessages } from './messages'
import { panelLanguage } from './readerLanguage'

/** Whether an address can be read in one way only: Next would answer the others as failures of its own, or read them anew. */
function isPlain(path: string): boolean {
  try {
    const segments = decodeURIComponent(path).split('/')
    // Every object has a few names that no collection has; `.` and `..` would pass the login's limit by.
    return !segments.some((segment) => segment === '.' || segment === '..' || segment in Object.prototype)
  } catch {
    return false
  }
}

/** Refuses an address of the panel that cannot be read. */
export const refuseBrokenAddress: RequestHandler = (request, response, next) => {
  if (isPlain(request.originalUrl.split('?', 1)[0] ?? '')) return next()
  const sentence = hostMessages.brokenAddress[panelLanguage(request)]
  response.status(400).set('cache-control', 'no-store')
  if (request.originalUrl.startsWith('/api')) response.json({ errors: [{ message: sentence }] })
  else response.type('text/plain').send(`${sentence}\n`)
}
