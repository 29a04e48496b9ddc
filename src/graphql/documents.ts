import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { apiError } from './errors'
import { operationCost, type OperationCost } from './guards/cost'
import { limits } from './guards/limits'
import { shapeError } from './guards/shape'
import { variableReader, type Variables } from './variables'

/** One operation of a valid document, ready to run. */
export interface Operation {
  readonly document: DocumentNode
  readonly name: string | undefined
  readonly cost: OperationCost
  /** Only asks about the schema: the answer is the same until the program changes. */
  readonly isIntrospection: boolean
  /** Its variables, read from what was sent. */
  variables(given: Readonly<Record<string, unknown>>): Variables
  /** Compiled code from the second use on; undefined for the first, and for what would be too much code. */
  compiled(): CompiledQuery | undefined
}

/** A document as it was understood: its operations, or what is wrong with it. */
type Understood = { operations: Operation[] } | { errors: readonly GraphQLError[] }

/** More fields than this are run interpreted: the code for every possible type at every level would take long to make. */
const maxCompiledFields = 1_500
const maxReportedErrors = 20
const cacheBytes = 12 * 1024 * 1024
/** How graphql-js says that a document is too long; what a caller wrote never stands so early in its words. */
const tooManyTokens = 'Syntax Error: Document contains more that'

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: limits.TOKENS })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (error.message.startsWith(tooManyTokens)) {
      const message = `The query has more than ${limits.TOKENS} tokens (words and signs). Ask in several queries.`
      return apiError('QUERY_TOO_LONG', message, { limit: limits.TOKENS })
    }
    const { nodes, source, positions } = error
    const message = `The query is not GraphQL. ${error.message}`
    return new GraphQLError(message, { nodes, source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
}

function isIntrospection(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && ['__schema', '__type', '__typename'].includes(selection.name.value),
  )
}

/** Understands documents once each, and remembers them within a bounded number of bytes. */
export class Documents {
  private readonly known = new LRUCache<string, Understood>({
    maxSize: cacheBytes,
    sizeCalculation: (understood, text) => {
      const fields =
        'errors' in understood ? 0 : understood.operations.reduce((n, one) => n + one.cost.compiledFields, 0)
      // Measured: a syntax tree takes some 60 bytes per letter, compiled code some 3 kB per field.
      return 1_000 + text.length * 60 + Math.min(fields, maxCompiledFields) * 3_000
    },
  })

  constructor(private readonly schema: GraphQLSchema) {}

  /** The operation to run, or what is wrong with the document. */
  operation(text: string, name: string | undefined): Operation | { errors: readonly GraphQLError[] } {
    let understood = this.known.get(text)
    if (understood === undefined) {
      understood = this.understand(text)
      this.known.set(text, understood)
    }
    if ('errors' in understood) return understood
    const { operations } = understood
    const found = name === undefined ? operations[0] : operations.find((one) => one.name === name)
    if (found !== undefined && (name !== undefined || operations.length === 1)) return found
    const names = operations.flatMap((one) => one.name ?? [])
    const message =
      name === undefined
        ? `The document has ${operations.length} operations. Say in operationName which one to run: ${names.join(', ')}.`
        : `The document has no operation named "${name.slice(0, 100)}". It has: ${names.join(', ') || 'one without a name'}.`
    return { errors: [apiError('OPERATION_NOT_FOUND', message, { argument: 'operationName', nearest: names })] }
  }

  private understand(text: string): Understood {
    const document = parsed(text)
    if (document instanceof GraphQLError) return { errors: [document] }
    const misshapen = shapeError(document)
    if (misshapen !== null) return { errors: [misshapen] }
    const errors = validate(this.schema, document, undefined, { maxErrors: maxReportedErrors })
    if (errors.length > 0) return { errors: errors.map(validationError) }
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    const queries = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    const other = queries.find((one) => one.operation !== OperationTypeNode.QUERY)
    if (other !== undefined) {
      const message = `This API is for reading only: ask with "query", not "${other.operation}".`
      return { errors: [apiError('GRAPHQL_VALIDATION_FAILED', message)] }
    }
    return { operations: queries.map((node) => this.prepare(document, node, fragments)) }
  }

  private prepare(
    document: DocumentNode,
    node: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ): Operation {
    const cost = operationCost(this.schema, node, fragments)
    const name = node.name?.value
    let uses = 0
    let code: CompiledQuery | undefined
    const compiled = () => {
      uses++
      if (uses === 2 && cost.compiledFields <= maxCompiledFields && !isIntrospection(node)) {
        const made = compileQuery(this.schema, document, name, { disablingCapturingStackErrors: true })
        if (isCompiledQuery(made)) code = made
      }
      return code
    }
    const variables = variableReader(this.schema, document, node)
    return { document, name, cost, isIntrospection: isIntrospection(node), variables, compiled }
  }
}

function validationError(error: GraphQLError): GraphQLError {
  const { nodes, source, positions } = error
  const message =
    error.message === 'Validation aborted.'
      ? 'The query repeats the same fields too often to be checked. Ask for each field once.'
      : error.message
  return new GraphQLError(message, { nodes, source, positions, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
}
