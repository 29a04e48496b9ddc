import type { IncomingMessage, ServerResponse } from 'node:http'
import { apiError, type ErrorCode } from './errors'
import { createExecutor, type ExecutionParts, type Question } from './execution'
import { createPlayground } from './graphiql/page'
import { AnswerCache } from './http/answerCache'
import { answerOf, commonHeaders, send, transportSecurity } from './http/answers'
import { readBody } from './http/body'
import { answerType, isJsonBody, wantsPage, type AnswerType } from './http/mediaType'
import { BadRequest, questionFromAddress, questionFromBody } from './http/question'

/** What the handler is put together from. */
export interface GraphqlParts extends ExecutionParts {
  /** Whether this start's catalogue is complete; until then the answer is 503. */
  isReady?(): boolean
  /** Where the page for trying queries was built to; tests build it elsewhere. */
  playgroundFolder?: string
  /** Where faults of ours are told. */
  logger?: { error(details: object, message: string): void }
}

/** Answers /graphql: POST and GET for questions, and a page to try them out for a browser. Never touches Express. */
export function createGraphqlHandler(
  parts: GraphqlParts,
): (request: IncomingMessage, response: ServerResponse) => void {
  const execute = createExecutor(parts)
  const cache = new AnswerCache()
  const common = commonHeaders(parts.publicUrl)
  const servePlayground = createPlayground(transportSecurity(parts.publicUrl), parts.playgroundFolder)

  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    type: AnswerType,
    key: string,
    question: () => Question,
  ): void {
    const method = request.method ?? 'GET'
    const ifNoneMatch = request.headers['if-none-match']
    const version = parts.reader.version()
    const state = `${version} ${parts.today()}`
    cache.at(state)
    const known = cache.get(key)
    if (known !== undefined) return send(response, known, method, ifNoneMatch)
    const outcome = execute(question())
    if (outcome.fault !== undefined) {
      const { fault } = outcome
      const details =
        fault instanceof Error ? { message: fault.message, stack: fault.stack } : { message: String(fault) }
      parts.logger?.error(details, 'a public query broke')
    }
    const made = answerOf(outcome, type, method, common)
    // An answer that the catalogue overtook belongs to no state; one with errors is not worth the room.
    if (outcome.errors === undefined && parts.reader.version() === version) cache.set(key, made)
    send(response, made, method, ifNoneMatch)
  }

  function handle(request: IncomingMessage, response: ServerResponse, method: string): void {
    const { accept } = request.headers
    const isRead = method === 'GET' || method === 'HEAD'
    if (method === 'OPTIONS') return preflight(response, common)
    if (!isRead && method !== 'POST') {
      const message = `${method} is not used here: ask with POST, or with GET.`
      throw new BadRequest(message, 'METHOD_NOT_ALLOWED', 405)
    }
    if (isRead && servePlayground(request, response, wantsPage(accept))) return
    if (parts.isReady?.() === false) {
      throw new BadRequest(
        'The catalogue is being put in order after a start. Try again in a few seconds.',
        'NOT_READY',
        503,
      )
    }
    const type = answerType(accept)
    if (type === null) {
      const message = 'This API answers in application/graphql-response+json or application/json: name one in Accept.'
      throw new BadRequest(message, 'UNSUPPORTED_MEDIA_TYPE', 406)
    }
    if (isRead) {
      const address = request.url ?? ''
      return answer(request, response, type, `GET ${type} ${address}`, () => questionFromAddress(address))
    }
    if (!isJsonBody(request.headers['content-type'])) {
      const message = 'Send the request as JSON in UTF-8: Content-Type: application/json.'
      throw new BadRequest(message, 'UNSUPPORTED_MEDIA_TYPE', 415)
    }
    readBody(
      request,
      (body) =>
        attempt(request, response, () =>
          answer(request, response, type, `POST ${type} ${body}`, () => questionFromBody(body)),
        ),
      (error) => refuse(request, response, error.code, error.message, error.status),
    )
  }

  function attempt(request: IncomingMessage, response: ServerResponse, doIt: () => void): void {
    try {
      doIt()
    } catch (error) {
      if (error instanceof BadRequest) return refuse(request, response, error.code, error.message, error.status)
      parts.logger?.error({ message: error instanceof Error ? error.message : String(error) }, 'a public query broke')
      refuse(request, response, 'INTERNAL', 'Something broke on our side, and we have been told. Try again.', 500)
    }
  }

  function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    code: ErrorCode,
    message: string,
    status: number,
  ): void {
    if (response.headersSent || response.destroyed) return
    const type = answerType(request.headers.accept) ?? 'application/json'
    const refused = answerOf({ errors: [apiError(code, message).toJSON()] }, type, 'POST', common)
    const allow = status === 405 ? ['allow', 'GET, HEAD, POST, OPTIONS'] : []
    const retry = status === 503 ? ['retry-after', '5'] : []
    send(response, { ...refused, status, headers: [...refused.headers, ...allow, ...retry] }, request.method ?? 'GET')
  }

  return (request, response) => attempt(request, response, () => handle(request, response, request.method ?? 'GET'))
}

function preflight(response: ServerResponse, common: readonly string[]): void {
  response
    .writeHead(204, [
      ...common,
      'access-control-allow-methods',
      'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers',
      'Content-Type, Accept, If-None-Match',
      'access-control-max-age',
      '86400',
      'allow',
      'GET, HEAD, POST, OPTIONS',
    ])
    .end()
}
