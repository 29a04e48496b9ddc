import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express'
import type { ReactElement } from 'react'
import { inLanguage } from '../catalogue/addresses'
import type { CatalogueReader } from '../catalogue/store'
import type { Day } from '../lib/osloDay'
import { labelLanguages } from '../vocabulary'
import { loadAssets, type SiteAssets } from './assets'
import { errors } from './messages/errors'
import { brokenPage, methodPage, missingPage } from './pages/errors'
import type { PageRoute } from './page'
import { createPageCache, type PageCache } from './pageCache'
import { pageContext, placeOf, type PageContext } from './pageContext'
import { renderPage } from './renderPage'
import { pageRoutes } from './routes'
import { favicon } from './routes/favicon'
import { robots, sitemap } from './routes/robots'
import { suggestions } from './routes/suggestions'

/** What the site is put together from. */
export interface SiteParts {
  readonly reader: CatalogueReader
  /** Origin of the site, without a slash at the end. */
  readonly publicUrl: string
  today(): Day
  /** The built style sheet, script and fonts; read from `dist/site` where left out. */
  readonly assets?: SiteAssets
  /** Where a failure to draw a page is told. */
  readonly logger?: { error(details: object, message: string): void }
  /** More of the site that is not drawn from the catalogue alone: pictures, previews. Asked before the missing page. */
  readonly more?: readonly RequestHandler[]
}

/** The site, ready to be mounted. */
export interface Site {
  readonly router: RequestHandler
  /** Answers a page that is held already and returns true; for the lane before Express. */
  cachedPage(request: IncomingMessage, response: ServerResponse): boolean
  /** Answers in the site's own look when something broke. */
  readonly errorHandler: ErrorRequestHandler
}

/** Puts the website together: pages in three languages, their cache, built files, and pages for what went wrong. */
export function createSite(parts: SiteParts): Site {
  const assets = parts.assets ?? loadAssets(join(process.cwd(), 'dist/site'))
  const cache = createPageCache({ version: () => parts.reader.version(), today: parts.today })
  const contextOf = (request: Request): PageContext => contextFor(parts, assets, request)

  const router = express.Router({ caseSensitive: true })
  router.use(readsOnly(contextOf))
  router.use(withoutTrailingSlash)
  if (assets.folder !== null)
    router.use(
      '/assets',
      express.static(join(assets.folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
    )
  router.get('/favicon.svg', favicon)
  router.get('/robots.txt', robots(parts.publicUrl))
  router.get('/sitemap.xml', sitemap(contextOf, cache))
  router.get(inEveryLanguage('/forslag'), suggestions(contextOf))
  for (const handler of parts.more ?? []) router.use(handler)
  for (const route of pageRoutes) mountPage(router, route, contextOf, cache)
  router.use((request, response) => sendUncached(response, 404, missingPage(contextOf(request))))

  return {
    router,
    cachedPage: (request, response) => cache.answer(request, response),
    errorHandler: siteError(contextOf, parts.logger),
  }
}

/** A path in each interface language. */
function inEveryLanguage(path: string): string[] {
  return labelLanguages.map((language) => inLanguage(path, language))
}

function contextFor(parts: SiteParts, assets: SiteAssets, request: Request): PageContext {
  const { reader, publicUrl } = parts
  return pageContext({ reader, publicUrl, assets, today: parts.today(), ...placeOf(request.originalUrl) })
}

function mountPage(
  router: Router,
  route: PageRoute,
  contextOf: (request: Request) => PageContext,
  cache: PageCache,
): void {
  router.get(inEveryLanguage(route.path), (request, response) => {
    const send = cache.beginPage()
    const query = new URL(request.originalUrl, 'http://site').searchParams
    const params = Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]))
    const context = contextOf(request)
    // What a page shows is all of one version, down to the texts that are read while it is drawn.
    const answer = context.reader.atOneVersion(() => {
      const given = route.answer(context, { params, query })
      return given.kind === 'redirect' ? given : { ...given, body: renderPage(given.element) }
    })
    if (answer.kind === 'redirect') {
      response.set('cache-control', 'public, max-age=0, must-revalidate').redirect(answer.status, answer.location)
      return
    }
    send(request, response, {
      status: answer.status,
      body: answer.body,
      contentType: 'text/html; charset=utf-8',
    })
  })
}

/** The public site is read only: anything but GET and HEAD gets a sentence. */
function readsOnly(contextOf: (request: Request) => PageContext): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    response.set('allow', 'GET, HEAD')
    sendUncached(response, 405, methodPage(contextOf(request)))
  }
}

/** One address for each page: `/sok/` leads to `/sok`. */
const withoutTrailingSlash: RequestHandler = (request, response, next) => {
  const [path = '/', query] = request.originalUrl.split(/\?(.*)/s, 2)
  if (path === '/' || !path.endsWith('/')) return next()
  // Never two slashes first, nor a backslash: that would name another host.
  const bare = `/${path.replace(/^[/\\]+|\/+$/g, '')}`
  response.redirect(301, query === undefined ? bare : `${bare}?${query}`)
}

function sendUncached(response: Response, status: number, element: ReactElement): void {
  response.status(status).set('cache-control', 'no-store').type('html').send(renderPage(element))
}

/** Draws a page for what broke: the client's mistakes keep their status, all else is 500 and told in the log. */
function siteError(contextOf: (request: Request) => PageContext, logger: SiteParts['logger']): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const status = statusOf(error)
    if (status >= 500) logger?.error({ message: error instanceof Error ? error.stack : String(error) }, 'a page broke')
    try {
      const context = contextOf(request)
      sendUncached(response, status, status < 500 ? missingPage(context) : brokenPage(context, status))
    } catch (drawing) {
      logger?.error({ message: String(drawing) }, 'the page for errors broke')
      const { language } = placeOf(request.originalUrl)
      response.status(500).type('text/plain').send(`${errors.brokenTitle[language]}. ${errors.broken[language]}\n`)
    }
  }
}

/** The HTTP status that an error carries, if it is one of an answer; 500 otherwise. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
