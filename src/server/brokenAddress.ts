import type { RequestHandler } from 'express'
import { hostMessages } from './messages'
import { panelLanguage } from './readerLanguage'

/** Refuses an address of the panel that cannot be decoded: Next would answer it as a failure of its own. */
export const refuseBrokenAddress: RequestHandler = (request, response, next) => {
  try {
    decodeURIComponent(request.originalUrl.split('?', 1)[0] ?? '')
  } catch {
    const sentence = hostMessages.brokenAddress[panelLanguage(request)]
    response.status(400).set('cache-control', 'no-store')
    if (request.baseUrl === '/api') response.json({ errors: [{ message: sentence }] })
    else response.type('text/plain').send(`${sentence}\n`)
    return
  }
  next()
}
