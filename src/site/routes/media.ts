import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import express, { type RequestHandler, type Response } from 'express'
import type { CatalogueReader } from '../../catalogue/store'

/** What serving files needs: which ones are public, and where they lie. */
export interface MediaParts {
  readonly reader: Pick<CatalogueReader, 'servesFile'>
  readonly mediaDir: string
  readonly documentsDir: string
}

/** A file never changes under its name, so a browser may keep it. A withdrawn picture may live on in a cache, not here. */
const caching = 'public, max-age=31536000, immutable'

/** `/media/:file` and `/dokumenter/:file`: the pictures and documents that a published record names, and no other. */
export function mediaRoutes(parts: MediaParts): RequestHandler {
  const router = express.Router({ caseSensitive: true })
  router.get('/media/:file', serve(parts.reader, parts.mediaDir, 'inline'))
  router.get('/dokumenter/:file', serve(parts.reader, parts.documentsDir, 'attachment'))
  return router
}

const fileHeaders = ['cache-control', 'content-disposition', 'content-type', 'content-security-policy']

function serve(
  reader: MediaParts['reader'],
  folder: string,
  disposition: 'inline' | 'attachment',
): RequestHandler<{ file: string }> {
  const root = resolve(folder)
  return (request, response, next) => {
    const { file } = request.params
    const path = resolve(root, file)
    if (!isPlainName(file) || !path.startsWith(root + sep) || !reader.servesFile(file) || !existsSync(path))
      return next()
    response.set({ 'cache-control': caching, 'x-content-type-options': 'nosniff' })
    // A picture opened by itself runs nothing, whatever it holds.
    response.set('content-security-policy', "default-src 'none'; sandbox")
    if (disposition === 'attachment') response.attachment(file)
    send(response, path, next)
  }
}

function send(response: Response, path: string, next: (error?: unknown) => void): void {
  response.sendFile(path, { dotfiles: 'deny', cacheControl: false }, (error) => {
    // A reader who goes away midway is no failure; a file that vanished just now is a missing page.
    if (!error || response.headersSent) return
    for (const name of fileHeaders) response.removeHeader(name)
    next()
  })
}

/** One name in the folder: no path, no hidden file, nothing that an operating system reads in its own way. */
function isPlainName(file: string): boolean {
  return /^[^./\\\0][^/\\\0]*$/.test(file)
}
