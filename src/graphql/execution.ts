import { execute, GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql'
import type { CatalogueReader } from '../catalogue/store'
import type { Day } from '../lib/osloDay'
import { Documents, type Operation } from './documents'
import { apiError } from './errors'
import { limits } from './guards/limits'
import { executableSchema } from './schema/executableSchema'
import { createWorld, Deadline, type World } from './world'

/** A well-formed request: what to run, and with what. */
export interface Question {
  query: string
  variables: Readonly<Record<string, unknown>>
  operationName: string | undefined
}

/** What came of a question, as it is sent. `data` is missing where nothing ran. */
export interface Outcome {
  data?: unknown
  errors?: readonly GraphQLFormattedError[]
  /** A fault of ours: logged, and not to be blamed on the question. Then there is no data: a half answer would be read as whole. */
  fault?: unknown
}

/** What answers are made from. */
export interface ExecutionParts {
  reader: CatalogueReader
  publicUrl: string
  today(): Day
  /** Milliseconds that one request may take; tests shorten it. */
  deadlineMs?: number
}

/** Answers questions. */
export type Executor = (question: Question) => Outcome

const attemptsAtOneVersion = 3
const longestMessage = 500

/** A fault is told without its cause: what broke is in our log, not in the answer. */
function faultMessage(): GraphQLError {
  const message = 'Something broke on our side, and we have been told. Try again, or ask for less.'
  return new GraphQLError(message, { extensions: { code: 'INTERNAL' } })
}

/** What graphql-js says of a value repeats it whole: cut where it is long, and ended as a sentence. */
function sentence(message: string): string {
  const short = message.length > longestMessage ? `${message.slice(0, longestMessage)} …` : message
  return /[.?!]"?$/.test(short) ? short : `${short}.`
}

function formatted(error: GraphQLError, code: string): GraphQLFormattedError {
  const { message, locations, path, extensions } = GraphQLError.prototype.toJSON.call(error)
  return {
    message: sentence(message),
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: extensions === undefined ? { code } : { code, ...extensions },
  }
}

/** Puts together what answers questions about a catalogue. */
export function createExecutor(parts: ExecutionParts): Executor {
  const { schema, views } = executableSchema()
  const documents = new Documents(schema)
  const deadline = new Deadline(parts.deadlineMs ?? limits.DEADLINE_MS)
  let world: World | undefined
  let worldKey = ''

  function currentWorld(version: string): World {
    const today = parts.today()
    const key = `${version} ${today}`
    if (world === undefined || key !== worldKey) {
      world = createWorld(parts.reader, today, parts.publicUrl, deadline)
      worldKey = key
    }
    return world
  }

  function run(operation: Operation, { variables }: Question, version: string): ExecutionResult {
    const root = views.root(currentWorld(version))
    const code = operation.compiled()
    deadline.begin()
    const result: unknown =
      code === undefined
        ? execute({
            schema,
            document: operation.document,
            operationName: operation.name,
            rootValue: root,
            variableValues: variables,
          })
        : code.query(root, undefined, variables)
    if (!isResult(result)) throw new Error('A field answered with a promise: every read is synchronous.')
    return result
  }

  /** Runs again where the catalogue moved on meanwhile, so that one answer is of one version. */
  function runAtOneVersion(operation: Operation, question: Question): ExecutionResult {
    let version = parts.reader.version()
    for (let attempt = 1; ; attempt++) {
      const result = run(operation, question, version)
      const now = parts.reader.version()
      if (now === version || attempt === attemptsAtOneVersion) return result
      version = now
    }
  }

  return (question) => {
    const operation = documents.operation(question.query, question.operationName)
    if ('errors' in operation) return { errors: operation.errors.map((error) => formatted(error, 'BAD_REQUEST')) }
    const cost = operation.cost.of(question.variables)
    if (cost > limits.COST) return { errors: [formatted(tooCostly(cost), 'QUERY_TOO_COSTLY')] }
    try {
      const { data, errors } = runAtOneVersion(operation, question)
      if (deadline.hasPassed) return { errors: [formatted(tooSlow(), 'DEADLINE_EXCEEDED')] }
      if (errors === undefined) return { data }
      const broken = errors.find(isFault)
      if (broken !== undefined) return { errors: [formatted(faultMessage(), 'INTERNAL')], fault: broken.originalError }
      const shown = errors.map((error) => formatted(error, 'BAD_USER_INPUT'))
      return { ...(data === undefined ? {} : { data }), errors: shown }
    } catch (fault) {
      if (deadline.hasPassed) return { errors: [formatted(tooSlow(), 'DEADLINE_EXCEEDED')] }
      return { errors: [formatted(faultMessage(), 'INTERNAL')], fault }
    }
  }
}

function isResult(value: unknown): value is ExecutionResult {
  return typeof value === 'object' && value !== null && !('then' in value)
}

/** An error raised by a read that is not of this API's own making is a fault of ours. */
function isFault(error: GraphQLError): boolean {
  return error.extensions?.['code'] === undefined && error.path !== undefined && error.originalError !== undefined
}

function tooCostly(cost: number): GraphQLError {
  const message = `The query costs ${cost}: ${limits.COST} is the most. Ask for fewer at a time (first), or for fewer lists inside lists.`
  return apiError('QUERY_TOO_COSTLY', message, { limit: limits.COST, actual: Math.min(cost, 2_147_483_647) })
}

function tooSlow(): GraphQLError {
  const message = `The query took more than ${limits.DEADLINE_MS / 1000} seconds. Ask for fewer at a time (first), or narrow it by a filter.`
  return apiError('DEADLINE_EXCEEDED', message, { limit: limits.DEADLINE_MS })
}
