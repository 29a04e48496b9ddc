import type { RequestHandler } from 'express'

const sentence = 'Adressen kan ikke leses: et prosenttegn i den står ikke foran to gyldige sifre. Rett adressen.'

/** Refuses an address of the panel that cannot be decoded: Next would answer it as a failure of its own. */
export const refuseBrokenAddress: RequestHandler = (request, response, next) => {
  try {
    decodeURIComponent(request.originalUrl.split('?', 1)[0] ?? '')
  } catch {
    response.status(400).set('cache-control', 'no-store')
    if (request.baseUrl === '/api') response.json({ errors: [{ message: sentence }] })
    else response.type('text/plain').send(`${sentence}\n`)
    return
  }
  next()
}
