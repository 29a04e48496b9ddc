import type { ErrorCode } from '../errors'
import type { Question } from '../execution'

/** Why a request is not a question: it never gets as far as GraphQL. */
export class BadRequest extends Error {
  override name = 'BadRequest'
  constructor(
    message: string,
    readonly code: ErrorCode = 'BAD_REQUEST',
    readonly status: number = 400,
  ) {
    super(message)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function record(value: unknown, name: string): Record<string, unknown> {
  if (value === undefined || value === null) return {}
  if (!isRecord(value)) throw new BadRequest(`"${name}" must be a JSON object, e.g. {"first": 10}.`)
  return value
}

function question(parameters: Record<string, unknown>): Question {
  const { query, operationName } = parameters
  if (typeof query !== 'string' || query.trim() === '')
    throw new BadRequest(
      '"query" is missing: send a GraphQL document as a string, e.g. {"query": "{ about { schemaVersion } }"}.',
    )
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw new BadRequest('"operationName" must be a string: the name of one of the operations in "query".')
  const variables = record(parameters['variables'], 'variables')
  record(parameters['extensions'], 'extensions')
  return { query, variables, operationName: operationName || undefined }
}

function json(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : 'it could not be read'
    throw new BadRequest(`${what} is not JSON: ${why}.`)
  }
}

/** The question of a POST request's body. */
export function questionFromBody(body: string): Question {
  if (body.trim() === '') throw new BadRequest('The body is empty: send a JSON object with "query".')
  const parsed = json(body, 'The body')
  if (Array.isArray(parsed))
    throw new BadRequest(
      'Several requests in one array are not taken: send one request each.',
      'BATCHING_NOT_SUPPORTED',
    )
  if (!isRecord(parsed)) throw new BadRequest('The body must be a JSON object with "query".')
  return question(parsed)
}

/** The question of a GET request's address. */
export function questionFromAddress(url: string): Question {
  const start = url.indexOf('?')
  const given = new URLSearchParams(start < 0 ? '' : url.slice(start + 1))
  const object = (name: string) => {
    const text = given.get(name)
    return text === null || text === '' ? undefined : json(text, `The parameter "${name}"`)
  }
  return question({
    query: given.get('query') ?? undefined,
    operationName: given.get('operationName') ?? undefined,
    variables: object('variables'),
    extensions: object('extensions'),
  })
}
