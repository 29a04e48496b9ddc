import { Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLError, type SelectionSetNode } from 'graphql'
import { apiError } from '../errors'
import { limits } from './limits'

/** Levels of fields below a selection; fragments are looked into once, introspection is free. */
function depthOf(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, number>,
): number {
  let deepest = 0
  for (const selection of selections.selections) {
    let depth = 0
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue
      depth = 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet, fragments, known))
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, fragments, known)
    } else {
      const name = selection.name.value
      const fragment = fragments.get(name)
      if (fragment !== undefined && !known.has(name)) {
        // A fragment that spreads itself is refused by validation; here it counts once.
        known.set(name, 0)
        known.set(name, depthOf(fragment.selectionSet, fragments, known))
      }
      depth = known.get(name) ?? 0
    }
    if (depth > deepest) deepest = depth
  }
  return deepest
}

function countAliases(selections: SelectionSetNode): number {
  let count = 0
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD && selection.alias !== undefined) count++
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet !== undefined)
      count += countAliases(selection.selectionSet)
  }
  return count
}

/** What is wrong with the shape of a document, before anything is looked up in the schema; null where nothing is. */
export function shapeError(document: DocumentNode): GraphQLError | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const known = new Map<string, number>()
  let aliases = 0
  let depth = 0
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    aliases += countAliases(definition.selectionSet)
    // A fragment counts where an operation spreads it: in introspection it is free.
    if (definition.kind === Kind.OPERATION_DEFINITION)
      depth = Math.max(depth, depthOf(definition.selectionSet, fragments, known))
  }
  if (depth > limits.DEPTH) {
    const message = `The query is ${depth} levels deep: ${limits.DEPTH} is the most. Ask in two queries, or start from "nodes".`
    return apiError('QUERY_TOO_DEEP', message, { limit: limits.DEPTH, actual: depth })
  }
  if (aliases > limits.ALIASES) {
    const message = `The query has ${aliases} aliases: ${limits.ALIASES} is the most. Use "nodes" or a filter to ask for many things at once.`
    return apiError('TOO_MANY_ALIASES', message, { limit: limits.ALIASES, actual: aliases })
  }
  return null
}
