import type { IncomingMessage, RequestListener } from 'node:http'
import { resolve } from 'node:path'
import type { Duplex } from 'node:stream'
import type { RequestHandler } from 'express'
import createNext from 'next'
import type { Logger } from 'pino'
import { openCatalogue } from '../catalogue'
import { today } from '../clock'
import type { Env } from '../env'
import { createGraphqlHandler } from '../graphql'
import { panelState } from '../panelState'
import { createSite } from '../site'
import { loadAssets } from '../site/assets'
import { mediaRoutes } from '../site/routes/media'
import { previewRoutes } from '../site/routes/preview'
import { projectDraft } from '../catalogue/projection/draft'
import { createApp } from './createApp'
import { createLoginGuards } from './loginLimiter'
import { hostMessages, panelFailedSentence } from './messages'
import { ownOrigin } from './ownOrigin'
import { answerForPanel } from './unavailable'

/** A host that is ready to be listened with. */
export interface Host {
  listener: RequestListener
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Starts the panel; the public half answers meanwhile. */
  start(): void
  /** Stops the panel and lets go of the catalogue. */
  stop(): Promise<void>
}

/** Opens the catalogue and puts the public half and the panel together. `bootId` tells this start's catalogue from an earlier one's. */
export async function assembleHost(env: Env, logger: Logger, bootId: string): Promise<Host> {
  const state = panelState()
  state.bootId = bootId
  // The writer makes the file where there is none, or none of this version, so that the reader finds one.
  openCatalogue(env.CATALOGUE_PATH, { readOnly: false }).close()
  const reader = openCatalogue(env.CATALOGUE_PATH, { readOnly: true })

  const next = createNext({ dev: env.NODE_ENV === 'development', hostname: env.HOST, port: env.PORT })
  const handleNext = next.getRequestHandler()
  const panelServer: { is: 'starting' | 'up' | 'failed' } = { is: 'starting' }

  const panel: RequestHandler = (request, response, nextHandler) => {
    if (panelServer.is === 'up') handleNext(request, response).catch(nextHandler)
    else if (panelServer.is === 'starting') answerForPanel(request, response, hostMessages.panelStarting, 5)
    else answerForPanel(request, response, hostMessages.panelFailed, 60)
  }

  const parts = { reader, publicUrl: env.PUBLIC_URL, today, logger }
  const assets = loadAssets(resolve('dist/site'))
  const site = createSite({
    ...parts,
    assets,
    more: [
      mediaRoutes({ reader, mediaDir: env.MEDIA_DIR, documentsDir: env.DOCUMENTS_DIR }),
      previewRoutes({
        ...parts,
        assets,
        restOrigin: ownOrigin(env.HOST, env.PORT),
        projectDraft: (collection, document) => projectDraft(collection, document, reader, today()),
      }),
    ],
  })
  // What an earlier start completed is true enough to show while this one's sync catches up.
  const canAnswer = () => reader.bootId() !== null
  const listener = createApp({
    env,
    logger,
    catalogueVersion: () => reader.version(),
    isCatalogueReady: () => reader.bootId() === bootId,
    canAnswer,
    panelState: () =>
      panelServer.is === 'failed' ? { ...state, panel: 'failing', message: panelFailedSentence } : state,
    graphql: createGraphqlHandler({ ...parts, isReady: canAnswer }),
    cachedPage: site.cachedPage,
    site: site.router,
    siteError: site.errorHandler,
    panelGuards: createLoginGuards(env),
    panel,
  })

  return {
    listener,
    upgrade: (request, socket, head) => {
      if (panelServer.is !== 'up') return socket.destroy()
      next
        .getUpgradeHandler()(request, socket, head)
        .catch(() => socket.destroy())
    },
    start() {
      next.prepare().then(
        () => {
          panelServer.is = 'up'
          logger.info('the panel is up')
        },
        (error: unknown) => {
          panelServer.is = 'failed'
          logger.error({ err: error }, 'the panel could not start; the public half goes on')
        },
      )
    },
    async stop() {
      await state.stop?.()
      await next.close()
      reader.close()
    },
  }
}
