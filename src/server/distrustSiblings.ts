import type { RequestHandler } from 'express'

/**
 * What another host of our domain sends is not our own: Payload would take it for the panel's where it names no origin, and
 * act as whoever is signed in.
 */
export const distrustSiblings: RequestHandler = (request, _response, next) => {
  if (request.headers['sec-fetch-site'] === 'same-site') request.headers['sec-fetch-site'] = 'cross-site'
  next()
}
