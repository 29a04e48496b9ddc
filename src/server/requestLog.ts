import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pinoHttp, type HttpLogger } from 'pino-http'
import { clientAddress, shortAddress, type TrustProxy } from './clientAddress'

/** The path alone: what people search for, and tokens in an address, stay out of the log. */
export function loggedPath(url: string | undefined): string {
  const path = (url ?? '/').split('?', 1)[0] ?? '/'
  return path.replace(/^(\/(?:nn\/|en\/)?admin\/(?:reset|verify)\/).+/, '$1…').slice(0, 200)
}

/** A log line per request with neither cookies, authorization, query text nor full addresses. */
export function requestLog(logger: Logger, trust: TrustProxy): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: (_request: IncomingMessage, response: ServerResponse) => {
      const id = randomUUID()
      response.setHeader('x-request-id', id)
      return id
    },
    customLogLevel: (_request, response, error) => {
      // 503 is said on purpose, while something starts or the database is away: that itself is logged where it is found.
      const isFault = response.statusCode >= 500 && response.statusCode !== 503
      if (error !== undefined || isFault) return 'error'
      return response.statusCode >= 400 ? 'warn' : 'info'
    },
    serializers: {
      req: (request: { id: unknown; method: string; raw: IncomingMessage & { originalUrl?: string } }) => ({
        id: request.id,
        method: request.method,
        path: loggedPath(request.raw.originalUrl ?? request.raw.url),
        from: shortAddress(clientAddress(request.raw, trust)),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: (error: { type?: string; message?: string }) => ({ type: error.type, message: error.message }),
    },
  })
}
