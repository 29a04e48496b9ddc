import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Day } from '../lib/osloDay'

/** Pages drawn already, for as long as neither the catalogue nor the day moves. */
export interface PageCache {
  /** Answers a page that is held and returns true; otherwise leaves the request alone. Plain: it stands before Express. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /**
   * Call before drawing a page. What it returns sends the page with the headers set so far, and holds it for next time
   * unless the catalogue moved meanwhile: then parts of it may be older than others.
   */
  beginPage(): SendPage
}

/** Sends a page that was drawn since `beginPage`. */
export type SendPage = (request: IncomingMessage, response: ServerResponse, drawn: DrawnPage) => void

/** A page as HTML, or as another kind of text. */
export interface DrawnPage {
  readonly status: number
  readonly body: string
  readonly contentType: string
}

/** What decides whether a held page still holds. */
export interface PageCacheOptions {
  version(): string
  today(): Day
  maxBytes?: number
}

type Encoding = 'br' | 'gzip' | 'identity'
interface HeldPage {
  status: number
  headers: OutgoingHttpHeaders
  etag: string
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer }
}

const defaultMaxBytes = 64 * 1024 * 1024
/** Longer addresses are drawn each time: they would fill the cache with searches nobody repeats. */
const maxAddressLength = 600
/** Headers that belong to one answer, not to the page. */
const perAnswer = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'x-request-id'])

/** Revalidate always, so that no copy is older than the catalogue; a 304 costs next to nothing. */
export const pageCaching = 'public, max-age=0, must-revalidate'

/** A cache of drawn pages, keyed by path and query, emptied when the catalogue's version or the Oslo date moves. */
export function createPageCache(options: PageCacheOptions): PageCache {
  const held = new LRUCache<string, HeldPage>({
    maxSize: options.maxBytes ?? defaultMaxBytes,
    sizeCalculation: (page, key) => 3 * page.bodies.identity.length + key.length + 1_000,
  })
  let heldFor = ''
  const emptyWhereMoved = (): string => {
    const state = `${options.version()} ${options.today()}`
    if (state !== heldFor) held.clear()
    heldFor = state
    return state
  }

  return {
    answer(request, response) {
      const address = request.url
      if (address === undefined || !isRead(request)) return false
      emptyWhereMoved()
      const page = held.get(address)
      if (page === undefined) return false
      write(request, response, page)
      return true
    },
    beginPage() {
      const begunAt = emptyWhereMoved()
      return (request, response, drawn) => {
        const page = pageToHold(response, drawn)
        const address = originalUrl(request)
        const isWorthHolding = isRead(request) && address.length <= maxAddressLength && drawn.status < 500
        if (isWorthHolding && emptyWhereMoved() === begunAt) held.set(address, page)
        write(request, response, page)
      }
    },
  }
}

function pageToHold(response: ServerResponse, drawn: DrawnPage): HeldPage {
  const identity = Buffer.from(drawn.body)
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  const headers: OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(response.getHeaders())) if (!perAnswer.has(name)) headers[name] = value
  Object.assign(headers, {
    'content-type': drawn.contentType,
    'cache-control': pageCaching,
    etag,
    vary: 'Accept-Encoding',
  })
  return { status: drawn.status, headers, etag, bodies: { identity } }
}

/** Express strips a mount path from `url`; the whole address is the key. */
function originalUrl(request: IncomingMessage & { originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? ''
}

function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

function write(request: IncomingMessage, response: ServerResponse, page: HeldPage): void {
  for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value)
  if (page.status === 200 && isHeldByReader(request.headers['if-none-match'], page.etag)) {
    response.removeHeader('content-type')
    response.writeHead(304).end()
    return
  }
  const encoding = wantedEncoding(request.headers['accept-encoding'])
  const body = (page.bodies[encoding] ??= compress(encoding, page.bodies.identity))
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body.length)
  response.writeHead(page.status)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function isHeldByReader(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const bare = etag.replace(/^W\//, '')
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === bare)
}

function wantedEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const takes = (name: string) => new RegExp(`(^|[ ,])${name}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, 'i').test(accepted)
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}

function compress(encoding: Encoding, body: Buffer): Buffer {
  if (encoding === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
  return encoding === 'gzip' ? gzipSync(body, { level: 5 }) : body
}
