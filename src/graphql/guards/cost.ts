import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { bounded, dearest, evaluate, product, sum, type Amount } from './amount'
import { limits } from './limits'

/*
 * The cost of an operation, worked out before it runs: a field that reads the catalogue costs 10 + its list bound + the
 * values it filters by, a facet search 50 more, other lists 5, objects 1, leaves nothing; all of it times the bounds of
 * the lists above. Where a selection differs by type, the dearest type counts.
 */

const readCost = 10
const facetCost = 50
const otherListCost = 5
const objectCost = 1

/** Types that are looked up in the catalogue when a field gives them. */
const readTypes = new Set([
  'CatalogueRecord',
  'Node',
  'Measure',
  'CaseStory',
  'PilotEvaluation',
  'ContactGuide',
  'Publication',
  'Organisation',
  'ContactPoint',
  'ContactAnswer',
  'SearchConnection',
  'ChangeFeed',
  'Resolution',
  'Suggestion',
  'Facet',
  'Highlight',
])

/** Types whose fields hold what was read with them already; their lists are as long as was asked for above. */
const holders = new Set([
  'SearchEdge',
  'Change',
  'ChangeFeed',
  'Suggestion',
  'Resolution',
  'ContactAnswer',
  'ContactStep',
])
const heldFields = new Set(['SearchConnection.edges', 'SearchConnection.nodes', 'ChangeFeed.changes'])

/** Lengths of lists that have no `first`, where they may be longer than most. */
const listBounds: Readonly<Record<string, number>> = {
  'Query.municipalities': 360,
  'Query.counties': 15,
  'Query.themes': 60,
  'Query.targetGroups': 40,
  'Query.vocabularies': 50,
  'County.municipalities': 60,
  'SearchConnection.facets': 12,
  'SearchEdge.highlights': 4,
}
const usualReadBound = 10

/** What is known of an operation before it runs. */
export interface OperationCost {
  /** Its cost with these variables, defaults put in. */
  of(variables: Readonly<Record<string, unknown>>): number
  /** Fields that compiled code would hold, those of each possible type counted. */
  compiledFields: number
}

/** Works out what an operation of a validated document costs. */
export function operationCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationCost {
  const known = new Map<SelectionSetNode, Map<string, { cost: Amount; fields: number }>>()

  function argumentBound(node: FieldNode, field: GraphQLField<unknown, unknown>): Amount | null {
    const name = field.args.find((one) => one.name === 'first' || one.name === 'ids')?.name
    if (name === undefined) return null
    const declared: unknown = field.args.find((one) => one.name === name)?.defaultValue
    const standard = typeof declared === 'number' ? declared : limits.FIRST
    const given = node.arguments?.find((one) => one.name.value === name)?.value
    if (given?.kind === Kind.INT) return bounded(Number(given.value))
    if (given?.kind === Kind.LIST) return bounded(given.values.length)
    if (given?.kind !== Kind.VARIABLE) return standard
    return { kind: 'bound', variable: given.name.value, standard }
  }

  function filterValues(value: ValueNode | undefined): Amount {
    if (value === undefined || value.kind === Kind.NULL) return 0
    if (value.kind === Kind.VARIABLE) return { kind: 'values', variable: value.name.value }
    if (value.kind === Kind.LIST) return sum(value.values.map(filterValues))
    return value.kind === Kind.OBJECT ? sum(value.fields.map((field) => filterValues(field.value))) : 1
  }

  function fieldCost(parent: GraphQLObjectType, node: FieldNode, field: GraphQLField<unknown, unknown>) {
    const type = getNamedType(field.type)
    if (!isCompositeType(type) || node.selectionSet === undefined) return { cost: 0, fields: 1 }
    const place = `${parent.name}.${field.name}`
    const below = selectionCost(type, node.selectionSet)
    const isList = isListType(getNullableType(field.type))
    const fields = 1 + below.fields
    const add = (own: Amount, bound: Amount) => ({ cost: sum([own, product(bound, below.cost)]), fields })
    if (heldFields.has(place)) return add(otherListCost, 1)
    const asked = listBounds[place] ?? argumentBound(node, field)
    const reads = place === 'SearchEdge.highlights' || (readTypes.has(type.name) && !holders.has(parent.name))
    if (reads) {
      const bound = asked ?? (isList ? usualReadBound : 1)
      const filters = filterValues(node.arguments?.find(({ name }) => name.value === 'where')?.value)
      return add(sum([readCost, bound, filters, place === 'SearchConnection.facets' ? facetCost : 0]), bound)
    }
    return isList ? add(otherListCost, asked ?? otherListCost) : add(objectCost, 1)
  }

  function objectCostOf(type: GraphQLObjectType, set: SelectionSetNode): { cost: Amount; fields: number } {
    let types = known.get(set)
    if (types === undefined) known.set(set, (types = new Map()))
    const found = types.get(type.name)
    if (found !== undefined) return found
    const parts: { cost: Amount; fields: number }[] = []
    const spread = new Set<string>()
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value]
        if (field !== undefined) parts.push(fieldCost(type, selection, field))
        continue
      }
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(name ?? '')
      if (fragment === undefined || (name !== null && spread.has(name))) continue
      if (name !== null) spread.add(name)
      if (appliesTo(fragment.typeCondition?.name.value, type)) parts.push(objectCostOf(type, fragment.selectionSet))
    }
    const total = {
      cost: sum(parts.map(({ cost }) => cost)),
      fields: parts.reduce((count, part) => count + part.fields, 0),
    }
    types.set(type.name, total)
    return total
  }

  function appliesTo(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true
    const wanted = schema.getType(condition)
    return isAbstractType(wanted) && schema.isSubType(wanted, type)
  }

  function selectionCost(type: GraphQLNamedType, set: SelectionSetNode): { cost: Amount; fields: number } {
    if (isObjectType(type)) return objectCostOf(type, set)
    if (!isAbstractType(type)) return { cost: 0, fields: 0 }
    const each = schema.getPossibleTypes(type).map((one) => objectCostOf(one, set))
    return {
      cost: dearest(each.map(({ cost }) => cost)),
      fields: each.reduce((count, one) => count + one.fields, 0),
    }
  }

  const root = schema.getQueryType()
  const total = root ? objectCostOf(root, operation.selectionSet) : { cost: 0, fields: 0 }
  return {
    of: (variables) => evaluate(total.cost, variables, new Map()),
    compiledFields: total.fields,
  }
}
