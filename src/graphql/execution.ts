import { execute, GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql'
import { LRUCache } from 'lru-cache'
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

/** Answers questions, each from one version of the catalogue. */
export type Executor = (question: Question) => Outcome

const longestMessage = 500
const introspectionBytes = 8 * 1024 * 1024

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
  // Answers about the schema hold until the program changes, so they outlive the catalogue's versions.
  const introspection = new LRUCache<string, Outcome>({
    maxSize: introspectionBytes,
    sizeCalculation: (outcome, key) => JSON.stringify(outcome).length * 4 + key.length * 2 + 500,
  })
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

  /** Runs at one version of the catalogue, compiled where there is code. */
  function run(operation: Operation, variables: Readonly<Record<string, unknown>>): ExecutionResult {
    const code = operation.compiled()
    deadline.begin()
    const result: unknown = parts.reader.atOneVersion(() => {
      const root = views.root(currentWorld(parts.reader.version()))
      if (code !== undefined) return code.query(root, undefined, variables)
      const { document, name: operationName } = operation
      return execute({ schema, document, operationName, rootValue: root, variableValues: variables })
    })
    if (!isResult(result)) throw new Error('A field answered with a promise: every read is synchronous.')
    return result
  }

  function outcomeOf(operation: Operation, variables: Readonly<Record<string, unknown>>): Outcome {
    try {
      const { data, errors } = run(operation, variables)
      if (deadline.hasPassed) return { errors: [formatted(tooSlow(), 'DEADLINE_EXCEEDED')] }
      if (errors === undefined) return { data }
      const broken = errors.find((error) => error.extensions?.['code'] === undefined)
      if (broken !== undefined) return faultOutcome(broken.originalError ?? broken)
      return { ...(data === undefined ? {} : { data }), errors: errors.map((error) => formatted(error, 'INTERNAL')) }
    } catch (fault) {
      return deadline.hasPassed ? { errors: [formatted(tooSlow(), 'DEADLINE_EXCEEDED')] } : faultOutcome(fault)
    }
  }

  return (question) => {
    const operation = documents.operation(question.query, question.operationName)
    if ('errors' in operation) return { errors: operation.errors.map((error) => formatted(error, 'BAD_REQUEST')) }
    const read = operation.variables(question.variables)
    if ('errors' in read) return { errors: read.errors.map((error) => formatted(error, 'BAD_USER_INPUT')) }
    const cost = operation.cost.of(read.coerced)
    if (cost > limits.COST) return { errors: [formatted(tooCostly(cost), 'QUERY_TOO_COSTLY')] }
    if (!operation.isIntrospection) return outcomeOf(operation, read.coerced)
    const key = JSON.stringify([question.query, operation.name, read.coerced])
    const known = introspection.get(key)
    if (known !== undefined) return known
    const outcome = outcomeOf(operation, read.coerced)
    if (outcome.errors === undefined) introspection.set(key, outcome)
    return outcome
  }
}

function isResult(value: unknown): value is ExecutionResult {
  return typeof value === 'object' && value !== null && !('then' in value)
}

/** What a caller can mend has a code of ours; all else is a fault, in whichever way the operation ran. */
function faultOutcome(fault: unknown): Outcome {
  return { errors: [formatted(faultMessage(), 'INTERNAL')], fault }
}

function tooCostly(cost: number): GraphQLError {
  const message = `The query costs ${cost}: ${limits.COST} is the most. Ask for fewer at a time (first), or for fewer lists inside lists.`
  return apiError('QUERY_TOO_COSTLY', message, { limit: limits.COST, actual: Math.min(cost, 2_147_483_647) })
}

function tooSlow(): GraphQLError {
  const message = `The query took more than ${limits.DEADLINE_MS / 1000} seconds. Ask for fewer at a time (first), or narrow it by a filter.`
  return apiError('DEADLINE_EXCEEDED', message, { limit: limits.DEADLINE_MS })
}
