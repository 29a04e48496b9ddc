import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type RequestHandler } from 'express'
import type { CatalogueReader } from '../../src/catalogue/store'
import { publicHeaders } from '../../src/server/securityHeaders'
import { createSite, type SiteParts } from '../../src/site'
import type { SiteAssets } from '../../src/site/assets'

/** No built files: pages are read, not looked at. */
export const noAssets: SiteAssets = { styles: [], scripts: [], preload: [], folder: null }

/** The website on a catalogue, listening on a port of its own. */
export interface SiteServer {
  url: string
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<{ response: Response; body: string }>
  stop(): Promise<void>
}

/** Starts the website as the host mounts it, security headers included; `more` is what it serves beside pages. */
export async function startSite(options: {
  reader: CatalogueReader
  today: string
  publicUrl?: string
  assets?: SiteAssets
  more?: readonly RequestHandler[]
  logger?: SiteParts['logger']
  port?: number
}): Promise<SiteServer> {
  const site = createSite({
    reader: options.reader,
    publicUrl: options.publicUrl ?? 'https://bank.example',
    today: () => options.today,
    assets: options.assets ?? noAssets,
    more: options.more ?? [],
    ...(options.logger === undefined ? {} : { logger: options.logger }),
  })
  const app = express()
  app.use(publicHeaders(false))
  app.use(site.router)
  app.use(site.errorHandler)
  const server = createServer((request, response) => {
    if (!site.cachedPage(request, response)) app(request, response)
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    async get(path, headers = {}) {
      const response = await fetch(url + path, { redirect: 'manual', headers })
      return { response, body: await response.text() }
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
