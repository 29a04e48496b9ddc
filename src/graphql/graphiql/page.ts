import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** Where the bundle of the page is built to. */
const builtFolder = resolve('dist/graphiql')
const entry = 'src/graphql/graphiql/client.tsx'

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).default([]), assets: z.array(z.string()).default([]) }),
)

/** The page's bundle: what it begins with, and every file of it that may be served. */
interface Bundle {
  script: string
  styles: string[]
  files: ReadonlyMap<string, Buffer>
}

function readBundle(folder: string): Bundle | null {
  let text: string
  try {
    text = readFileSync(join(folder, '.vite/manifest.json'), 'utf8')
  } catch {
    // Not built: the page then says how to build it.
    return null
  }
  const manifest = manifestSchema.parse(JSON.parse(text))
  const names = Object.values(manifest).flatMap(({ file, css, assets }) => [file, ...css, ...assets])
  const begin = manifest[entry]
  if (begin === undefined) return null
  const files = new Map([...new Set(names)].map((name) => [`/graphql/${name}`, readFileSync(join(folder, name))]))
  return { script: begin.file, styles: begin.css, files }
}

const mediaTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
}

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // The editor's style sheet holds its fonts and its few pictures.
    "font-src 'self' data:",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "object-src 'none'",
  ].join('; ')
}

function html(bundle: Bundle | null, nonce: string): string {
  const head =
    bundle === null
      ? ''
      : bundle.styles.map((name) => `<link rel="stylesheet" href="/graphql/${name}">`).join('') +
        `<script type="module" src="/graphql/${bundle.script}"></script>`
  const body =
    bundle === null
      ? '<p>The page for trying queries is not built. Run <code>npm start</code> once, or ask this address with POST.</p>'
      : '<div id="graphiql"><p>Loading. This page needs JavaScript; the API at this address does not.</p></div>'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="style-nonce" content="${nonce}"><title>GraphQL · Erfaringsbanken</title>${head}</head><body>${body}</body></html>`
}

/** Serves the page for trying queries, and its files, and returns true; leaves every other request alone. */
export type Playground = (request: IncomingMessage, response: ServerResponse, wantsPage: boolean) => boolean

/** Reads the bundle when it is first asked for. `common` goes before every answer; `folder` is where it was built to. */
export function createPlayground(common: Readonly<Record<string, string>>, folder: string = builtFolder): Playground {
  let bundle: Bundle | null | undefined
  return (request, response, wantsPage) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const isFile = path.startsWith('/graphql/')
    if (!isFile && !wantsPage) return false
    bundle ??= readBundle(folder)
    const sendBody = (status: number, headers: Record<string, string | number>, body: string | Buffer) => {
      response.writeHead(status, {
        ...common,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'content-length': Buffer.byteLength(body),
        ...headers,
      })
      response.end(request.method === 'HEAD' ? undefined : body)
      return true
    }
    if (isFile) {
      const file = bundle?.files.get(path)
      if (file === undefined) {
        return sendBody(
          404,
          { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
          'Not found.\n',
        )
      }
      const type = mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
      return sendBody(200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }, file)
    }
    const nonce = randomBytes(16).toString('base64')
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
      'cache-control': 'no-store',
      vary: 'Accept',
    }
    return sendBody(200, headers, html(bundle, nonce))
  }
}
