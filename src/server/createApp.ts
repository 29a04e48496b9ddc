import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import compression from 'compression'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Env } from '../env'
import { refuseBrokenAddress } from './brokenAddress'
import { clientAddress, isFromThisMachine, trustProxy } from './clientAddress'
import { distrustSiblings } from './distrustSiblings'
import { healthz, readyz, type Readiness } from './health'
import { createLimiter } from './limiter'
import { hostMessages } from './messages'
import { createMetrics, hasMetricsToken, type Lane } from './metrics'
import { preferNynorsk, siteLanguage } from './readerLanguage'
import { loggedPath, requestLog } from './requestLog'
import { panelHeaders, publicHeaders } from './securityHeaders'
import { databaseDown, notReady } from './unavailable'

/** What the host is put together from. */
export interface HostParts extends Readiness {
  env: Env
  logger: Logger
  catalogueVersion(): string
  /** Whether there is a catalogue to answer from, this start's or an earlier one's. */
  canAnswer(): boolean
  /** Answers /graphql, bare: it stands before Express. */
  graphql: RequestListener
  /** Answers a page that is in the cache and returns true; otherwise leaves the request alone. */
  cachedPage(request: IncomingMessage, response: ServerResponse): boolean
  /** The public website, its error pages included. */
  site: RequestHandler
  /** Answers in the site's own look when something broke. */
  siteError: ErrorRequestHandler
  /** Guards of the panel's login, in front of Next. */
  panelGuards: readonly RequestHandler[]
  /** Next: the panel and its REST API. */
  panel: RequestHandler
}

const perMinute = { graphql: 1_200, pages: 600 }
const panelPaths = ['/admin', '/api', '/_next']
const operatorPaths = ['/healthz', '/readyz', '/metrics']

/** Whether a path belongs to the panel. */
export function isPanelPath(path: string): boolean {
  return panelPaths.some((root) => path === root || path.startsWith(`${root}/`))
}

/** Puts the host together: the hot lane for /graphql and cached pages, then Express, then Next. Listens to nothing. */
export function createApp(parts: HostParts): RequestListener {
  const { env, logger } = parts
  const trust = trustProxy(env.TRUST_PROXY)
  const isPanelUp = () => {
    const { panel, database } = parts.panelState()
    return panel === 'ready' && database === 'up'
  }
  const metrics = createMetrics(parts.catalogueVersion, isPanelUp, () => parts.panelState().oldestDueJobAt ?? null)
  const limits = { graphql: createLimiter(perMinute.graphql), pages: createLimiter(perMinute.pages) }

  /** Seconds to wait; the machine itself never waits. */
  const secondsToWait = (kind: keyof typeof limits, request: IncomingMessage) =>
    isFromThisMachine(request) ? 0 : limits[kind].check(clientAddress(request, trust))
  /** Page requests over the limit: counted before the cache is asked, refused where they are logged too. */
  const refused = new WeakMap<IncomingMessage, number>()

  const app = express()
  app.set('trust proxy', trust)
  app.disable('x-powered-by')
  app.use(requestLog(logger, trust))
  app.get('/healthz', healthz)
  app.get('/readyz', readyz(parts))
  app.get('/metrics', (request, response, next) => {
    if (!isFromThisMachine(request) && !hasMetricsToken(request, env.METRICS_TOKEN)) return next()
    metrics.registry
      .metrics()
      .then((text) => response.set('content-type', metrics.registry.contentType).send(text))
      .catch(next)
  })
  app.use(panelPaths, panelHeaders(env.isProduction, env.NODE_ENV === 'development'), refuseBrokenAddress)
  app.use(['/admin', '/api'], preferNynorsk, databaseDown(parts.panelState), distrustSiblings, ...parts.panelGuards)
  const secure = publicHeaders(env.isProduction)
  const compress = compression()
  app.use((request, response, next) => {
    if (isPanelPath(request.path)) return next()
    const wait = refused.get(request)
    if (wait !== undefined) {
      response
        .status(429)
        .set({ 'retry-after': String(wait), 'cache-control': 'no-store' })
        .type('text/plain')
      response.send(`${hostMessages.tooManyRequests(wait)[siteLanguage(request.path)]}\n`)
      return
    }
    secure(request, response, (error) => (error === undefined ? compress(request, response, next) : next(error)))
  })
  const waiting = notReady(parts.canAnswer)
  app.use((request, response, next) => {
    if (isPanelPath(request.path)) return next()
    waiting(request, response, (error) => (error === undefined ? parts.site(request, response, next) : next(error)))
  })
  app.use(panelPaths, (request, response, next) => {
    // Express strips the mount path; Next must see the whole address.
    request.url = request.originalUrl
    return parts.panel(request, response, next)
  })
  app.use(parts.siteError)

  const line = (lane: Lane, request: IncomingMessage, response: ServerResponse) =>
    logger.debug(
      { lane, method: request.method, path: loggedPath(request.url), status: response.statusCode },
      'answered',
    )

  return (request, response) => {
    const startedAt = performance.now()
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    if (path === '/graphql' || path.startsWith('/graphql/')) {
      response.once('finish', () => {
        metrics.observe('graphql', response, startedAt)
        line('graphql', request, response)
      })
      const wait = secondsToWait('graphql', request)
      if (wait > 0) return tooManyQueries(response, wait)
      return parts.graphql(request, response)
    }
    const isPage = !isPanelPath(path) && !operatorPaths.includes(path)
    const wait = isPage ? secondsToWait('pages', request) : 0
    if (wait > 0) refused.set(request, wait)
    else if (parts.cachedPage(request, response)) {
      metrics.observe('page_cache', response, startedAt)
      return line('page_cache', request, response)
    }
    const lane = isPanelPath(path) ? 'panel' : 'site'
    response.once('finish', () => metrics.observe(lane, response, startedAt))
    app(request, response)
  }
}

function tooManyQueries(response: ServerResponse, wait: number): void {
  const message = `Too many requests from your address in this minute. Wait ${wait} seconds, then go on.`
  response
    .writeHead(429, {
      'content-type': 'application/json; charset=utf-8',
      'retry-after': String(wait),
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Retry-After',
    })
    .end(JSON.stringify({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] }))
}
