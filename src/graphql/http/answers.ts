import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Outcome } from '../execution'
import type { AnswerType } from './mediaType'

/** An answer as bytes, with the headers that go before it. */
export interface Answer {
  status: number
  headers: readonly string[]
  body: Buffer
  /** Of a good answer to GET; otherwise null. */
  etag: string | null
}

const crossOrigin = [
  'access-control-allow-origin',
  '*',
  'access-control-expose-headers',
  'ETag, Retry-After',
  'x-content-type-options',
  'nosniff',
] as const

/** On a site with https browsers are told to come by it for a year, here as on every page. */
export function transportSecurity(publicUrl: string): Record<string, string> {
  return publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}
}

/** Headers of every answer: anyone may ask from any page; nothing is sent that tells who they are. */
export function commonHeaders(publicUrl: string): readonly string[] {
  return [...crossOrigin, ...Object.entries(transportSecurity(publicUrl)).flat()]
}

/** Codes that are about the request rather than the document: 400 in every media type. */
const requestCodes = new Set(['BAD_REQUEST', 'OPERATION_NOT_FOUND', 'BATCHING_NOT_SUPPORTED', 'DEADLINE_EXCEEDED'])

function statusOf(outcome: Outcome, type: AnswerType): number {
  const { errors, data, fault } = outcome
  if (errors === undefined) return 200
  if (fault !== undefined) return 500
  if (errors.some(({ extensions }) => requestCodes.has(String(extensions?.['code'])))) return 400
  const ranNothing = data === undefined || data === null
  return ranNothing && type === 'application/graphql-response+json' ? 400 : 200
}

/** Writes down what came of a question. Only good answers to GET may be kept, and are asked about again each time. */
export function answerOf(outcome: Outcome, type: AnswerType, method: string, common: readonly string[]): Answer {
  const { data, errors } = outcome
  const body = Buffer.from(
    JSON.stringify(errors === undefined ? { data } : { errors, ...(data === undefined ? {} : { data }) }),
  )
  const isKept = method !== 'POST' && errors === undefined
  const etag = isKept ? `"${createHash('sha1').update(body).digest('base64url')}"` : null
  const caching = errors !== undefined ? ['cache-control', 'no-store'] : []
  const headers = [
    'content-type',
    `${type}; charset=utf-8`,
    'content-length',
    String(body.length),
    ...common,
    'vary',
    'Accept',
    ...(etag === null ? caching : ['cache-control', 'public, max-age=0, must-revalidate', 'etag', etag]),
  ]
  return { status: statusOf(outcome, type), headers, body, etag }
}

/** Whether the caller has this very answer already. */
function isKnown(etag: string | null, ifNoneMatch: string | undefined): boolean {
  if (etag === null || ifNoneMatch === undefined) return false
  return ifNoneMatch === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

/** Sends an answer; its body stays away where the caller has it, or asked for the headers only. */
export function send(response: ServerResponse, answer: Answer, method: string, ifNoneMatch?: string): void {
  if (isKnown(answer.etag, ifNoneMatch)) {
    const headers: string[] = []
    for (let index = 0; index < answer.headers.length; index += 2) {
      const [name = '', value = ''] = answer.headers.slice(index, index + 2)
      if (name !== 'content-length' && name !== 'content-type') headers.push(name, value)
    }
    response.writeHead(304, headers).end()
    return
  }
  // Node takes a flat list of names and values as it stands, which is the cheapest way.
  response.writeHead(answer.status, [...answer.headers])
  response.end(method === 'HEAD' ? undefined : answer.body)
}
