import { Kind, parse, type FragmentDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { operationCost } from '../../../src/graphql/guards/cost'
import { readSchema } from '../../../src/graphql/schema/sdl'
import { variableReader } from '../../../src/graphql/variables'

const schema = readSchema()

/** The cost of a document's only operation with variables as a caller sends them. */
function costOf(text: string, given: Record<string, unknown> = {}): number {
  const document = parse(text)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error('The document has no operation.')
  const read = variableReader(schema, document, operation)(given)
  if ('errors' in read) throw new Error(read.errors[0]?.message)
  return operationCost(schema, operation, fragments).of(read.coerced)
}

describe('the cost of a query', () => {
  it.each([
    ['a leaf at the root is free', '{ __typename }', {}, 0],
    ['an object costs 1', '{ about { schemaVersion } }', {}, 1],
    ['an object in an object costs 1 more', '{ about { licence { code } } }', {}, 2],
    ['a list of objects costs 5, and the objects in it 5 times their own', '{ about { limits { code } } }', {}, 1 + 5],
    ['a record costs 10 and 1', '{ measure(slug: "a") { id } }', {}, 11],
    ['a list in a record costs 5', '{ measure(slug: "a") { themes { id } } }', {}, 11 + 5],
    ['objects in a list count five times', '{ measure(slug: "a") { themes { parent { id } } } }', {}, 11 + 5 + 5],
    ['records in a list without `first` count ten', '{ measure(slug: "a") { partOf { id } } }', {}, 11 + 20],
    ['ten records are searched where nothing is said', '{ search { totalCount } }', {}, 20],
    [
      'what is asked of each hit counts ten times',
      '{ search { nodes { organisation { id } } } }',
      {},
      20 + 10 * (5 + 11),
    ],
    ['a written `first`', '{ search(first: 3) { totalCount } }', {}, 13],
    ['a written null is the standard of the field', '{ search(first: null) { totalCount } }', {}, 20],
    ['a `first` in a variable', 'query ($n: Int) { search(first: $n) { totalCount } }', { n: 3 }, 13],
    [
      'a `first` left out has the default of its variable',
      'query ($n: Int = 7) { search(first: $n) { totalCount } }',
      {},
      17,
    ],
    ['a `first` left out without a default', 'query ($n: Int) { search(first: $n) { totalCount } }', {}, 20],
    [
      'a null in a search is 10, whatever the default of its variable',
      'query ($n: Int = 1) { search(first: $n) { totalCount } }',
      { n: null },
      20,
    ],
    [
      'a null in the feed is 100, whatever the default of its variable',
      'query ($n: Int = 1) { changes(first: $n) { cursor } }',
      { n: null },
      110,
    ],
    [
      'a null in the values of a facet is 50, whatever the default of its variable',
      'query ($n: Int = 1) { search { facets { values(first: $n) { value } } } }',
      { n: null },
      20 + 10 * (72 + 12 * 5),
    ],
    [
      'a `first` outside its bounds counts as the nearest',
      'query ($n: Int) { search(first: $n) { totalCount } }',
      { n: 900 },
      110,
    ],
    [
      'facets cost 50 more than any read of twelve, for each that may be found',
      '{ search { facets { key } } }',
      {},
      20 + 10 * 72,
    ],
    ['facets named again cost no more', '{ search { facets(fields: [TYPE, TYPE]) { key } } }', {}, 20 + 10 * 72],
    ['highlights are read for each hit', '{ search { edges { highlights { field } } } }', {}, 20 + 10 * (5 + 14)],
    ['ids count one by one', '{ nodes(ids: ["a", "b"]) { id } }', {}, 12],
    ['one id for a list is a list of one', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: 'a' }, 11],
    [
      'values that filter cost 1 each',
      '{ search(where: { theme: ["a", "b"], yearFrom: 2010 }) { totalCount } }',
      {},
      23,
    ],
    [
      'values in a variable cost the same',
      'query ($w: SearchWhere) { search(where: $w) { totalCount } }',
      { w: { theme: ['a', 'b'], yearFrom: 2010 } },
      23,
    ],
    [
      'values in a variable of one filter cost the same',
      'query ($t: [String!]) { search(where: { theme: $t, county: null }) { totalCount } }',
      { t: ['a', 'b'] },
      22,
    ],
    [
      'of types at one level the dearest counts, not their sum',
      '{ node(id: "a") { ... on Measure { partOf { id } } ... on CaseStory { related(first: 10) { id } organisation { id } } ... on Theme { id } } }',
      {},
      11 + 20 + 11,
    ],
    [
      'a fragment counts where it stands',
      '{ measure(slug: "a") { ...F } } fragment F on CatalogueRecord { related { id } }',
      {},
      11 + 15,
    ],
    ['all municipalities count 360 times', '{ municipalities { county { name } } }', {}, 5 + 360],
  ])('%s', (_, query, variables, cost) => {
    expect(costOf(query, variables)).toBe(cost)
  })
})
