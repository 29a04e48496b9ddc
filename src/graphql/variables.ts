import {
  getVariableValues,
  isNonNullType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { apiError } from './errors'

/** Variables as the operation declares them, defaults put in; or why they cannot be used. */
export type Variables = { coerced: Readonly<Record<string, unknown>> } | { errors: readonly GraphQLError[] }

const maxReportedErrors = 50

/** Variables that may be null by their type but stand where null may not: a default makes that valid. */
function neverNull(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Set<string> {
  const names = new Set<string>()
  const open = (operation.variableDefinitions ?? []).filter(
    ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE && defaultValue !== undefined,
  )
  if (open.length === 0) return names
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        if (isNonNullType(types.getInputType())) names.add(name.value)
      },
    }),
  )
  return new Set(open.map(({ variable }) => variable.name.value).filter((name) => names.has(name)))
}

/**
 * Reads the variables of one operation, once for both ways of running it: compiled code has rules of its own about
 * defaults, and words of its own about what does not fit.
 */
export function variableReader(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (given: Readonly<Record<string, unknown>>) => Variables {
  const definitions = operation.variableDefinitions ?? []
  const guarded = neverNull(schema, document, operation)
  return (given) => {
    const read = getVariableValues(schema, definitions, given, { maxErrors: maxReportedErrors })
    if (read.coerced === undefined) return { errors: read.errors }
    for (const name of guarded) {
      if (read.coerced[name] !== null) continue
      const message = `Variable "$${name}" is null where a value is needed: give one, or leave the variable out for its default.`
      return { errors: [apiError('BAD_USER_INPUT', message, { argument: name })] }
    }
    return { coerced: read.coerced }
  }
}
