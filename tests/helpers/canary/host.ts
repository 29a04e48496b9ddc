import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { RequestHandler } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import pino from 'pino'
import { projectDraft } from '../../../src/catalogue/projection/draft'
import type { CatalogueReader } from '../../../src/catalogue/store'
import { today } from '../../../src/clock'
import { env } from '../../../src/env'
import { createGraphqlHandler } from '../../../src/graphql'
import { createApp } from '../../../src/server/createApp'
import { createLoginGuards } from '../../../src/server/loginLimiter'
import { createSite } from '../../../src/site'
import { mediaRoutes } from '../../../src/site/routes/media'
import { previewRoutes } from '../../../src/site/routes/preview'
import { noAssets } from '../siteServer'

/** Payload's own REST as Next hands it requests, without Next. */
function restOf(payload: Payload, key: string): RequestHandler {
  return (request, response, next) => {
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
    const asked = new Request(new URL(request.url, env.PUBLIC_URL), {
      method: request.method,
      headers: Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
      ...(hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' } : {}),
    } as RequestInit)
    handleEndpoints({ config: payload.config, payloadInstanceCacheKey: key, request: asked })
      .then(async (answer) => {
        response.status(answer.status)
        for (const [name, value] of answer.headers) response.append(name, value)
        response.end(Buffer.from(await answer.arrayBuffer()))
      })
      .catch(next)
  }
}

/** The host as it is put together for production, with the panel's REST behind it in place of Next. */
export async function startHost(payload: Payload, key: string, reader: CatalogueReader) {
  const logger = pino({ level: 'silent' })
  const listening = { url: '' }
  const parts = { reader, publicUrl: env.PUBLIC_URL, today, logger }
  const preview = () =>
    previewRoutes({
      ...parts,
      assets: noAssets,
      restOrigin: listening.url,
      projectDraft: (collection, document) => projectDraft(collection, document, reader, today()),
    })
  const site = createSite({
    ...parts,
    assets: noAssets,
    more: [
      mediaRoutes({ reader, mediaDir: env.MEDIA_DIR, documentsDir: env.DOCUMENTS_DIR }),
      (request, response, next) => preview()(request, response, next),
    ],
  })
  const canAnswer = () => reader.bootId() !== null
  const server = createServer(
    createApp({
      env,
      logger,
      catalogueVersion: () => reader.version(),
      isCatalogueReady: canAnswer,
      canAnswer,
      panelState: () => ({ panel: 'ready', database: 'up' }),
      graphql: createGraphqlHandler({ ...parts, isReady: canAnswer }),
      cachedPage: site.cachedPage,
      site: site.router,
      siteError: site.errorHandler,
      panelGuards: createLoginGuards(env),
      panel: restOf(payload, key),
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  listening.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: listening.url,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
