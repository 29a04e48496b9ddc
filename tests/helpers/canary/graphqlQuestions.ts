import { getIntrospectionQuery, isObjectType, type GraphQLSchema } from 'graphql'
import { recordFolders } from '../../../src/catalogue/addresses'
import { municipalities } from '../../../src/vocabulary'
import { everyField } from '../everyField'
import type { Flock } from './flock'
import type { Question } from './listener'

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }

/** A query as a partner sends it. */
export function graphql(query: string, variables: object = {}): Question {
  return { path: '/graphql', method: 'POST', headers: json, body: JSON.stringify({ query, variables }) }
}

const place = municipalities[0]?.number ?? ''
const bySlug = {
  measures: ['measure', 'Measure'],
  'case-stories': ['caseStory', 'CaseStory'],
  'pilot-evaluations': ['pilotEvaluation', 'PilotEvaluation'],
  'contact-guides': ['contactGuide', 'ContactGuide'],
  publications: ['publication', 'Publication'],
  organisations: ['organisation', 'Organisation'],
  themes: ['theme', 'Theme'],
  'target-groups': ['targetGroup', 'TargetGroup'],
} as const

function fieldsOf(schema: GraphQLSchema, name: string, depth: number): string {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no type of the public schema.`)
  return everyField(type, schema, depth)
}

const collectionOf = (nest: string) => nest.split(' ', 1)[0] ?? ''
const batches = <T>(values: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size))

/** Every record by its address and by its id, with every field there is, whatever state it is in. */
function records(flock: Flock, schema: GraphQLSchema): Question[] {
  const names = new Map<string, readonly [string, string]>(Object.entries(bySlug))
  const slugs = flock.birds.filter(({ nest }) => nest.endsWith(' slug'))
  const ids = flock.birds.filter(({ nest }) => nest.endsWith(' publicId')).map(({ call }) => call)
  const byId = [...names.values(), ['', 'ContactPoint']].flatMap(([, type = '']) =>
    batches(ids, 10).map((some) =>
      graphql(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${fieldsOf(schema, type, 2)} } } }`, {
        ids: some,
      }),
    ),
  )
  const byAddress = slugs.flatMap(({ call, nest }) => {
    const known = names.get(collectionOf(nest))
    if (known === undefined) return []
    const [field, type] = known
    return [
      graphql(`query ($slug: String!) { ${field}(slug: $slug) { ${fieldsOf(schema, type, 3)} } }`, { slug: call }),
    ]
  })
  const resolved = slugs.flatMap(({ call }) =>
    Object.values(recordFolders).map((folder) =>
      graphql('query ($url: String!) { resolve(url: $url) { status id type goneAt record { id title } } }', {
        url: `/${folder}/${call}`,
      }),
    ),
  )
  return [...byAddress, ...byId, ...resolved]
}

/** Each planted text is searched for and begun: what is private has no hits at all. */
export function searches(calls: readonly string[]): Question[] {
  return batches(calls, 5).map((some) =>
    graphql(
      `{ ${some.map((call, at) => `s${at}: search(query: "${call}", first: 1) { totalCount didYouMean nodes { title } } t${at}: suggest(prefix: "${call}", first: 2) { text value }`).join(' ')} }`,
    ),
  )
}

const lists = (schema: GraphQLSchema) => [
  `{ search(first: 100) { totalCount nodes { id title summary } facets { label values(first: 500) { value label count } } } }`,
  `{ search(query: "synlig", first: 20) { edges { cursor highlights { field parts { text match } } node { title } } } }`,
  `{ search(query: "kanari", first: 20) { totalCount didYouMean notices { code message value } edges { highlights { parts { text } } } } }`,
  ...['kanari', 'kan', 'synlig', 'syn'].map(
    (prefix) => `{ suggest(prefix: "${prefix}", first: 20) { text detail value url } }`,
  ),
  ...[
    ['themes', 'Theme'],
    ['targetGroups', 'TargetGroup'],
  ].map(
    ([field, type = '']) =>
      `{ ${field} { ${fieldsOf(schema, type, 2)} nn: scopeNote(language: NN) en: scopeNote(language: EN) nnLabel: label(language: NN) enLabel: label(language: EN) } }`,
  ),
  `{ municipality(number: "${place}") { ${fieldsOf(schema, 'Municipality', 3)} records(first: 50) { nodes { title } } } }`,
  `{ counties { number contactPoints { mailbox phone page } organisation { title } } }`,
  `{ vocabularies { code terms { code label } } about { ${fieldsOf(schema, 'About', 3)} } }`,
  `{ changes(first: 100) { cursor hasMore changes { ${fieldsOf(schema, 'Change', 2)} } } }`,
]

const mistakes = [
  '{ search(query: "kanari", first: 0) { totalCount } }',
  '{ search(query: "synlig", after: "tull") { totalCount } }',
  '{ changes(since: "tull") { cursor } }',
  '{ user(id: 1) { email } }',
  '{ measures { person { email } } }',
  '{ search { nodes { ... on CaseStory { authorr } } } }',
  '{ whoToContact { level } }',
  `{ whoToContact(municipality: "${place}", theme: "kanari") { level } }`,
  '{',
]

/** The contact question in every situation and about every theme, also those that are not public. */
function contacts(flock: Flock, schema: GraphQLSchema): Question[] {
  const query = `query ($theme: String, $situation: String) { whoToContact(municipality: "${place}", theme: $theme, situation: $situation) { explanation ${fieldsOf(schema, 'ContactAnswer', 3)} } }`
  const asked = flock.birds.filter(({ nest }) => nest.endsWith(' slug'))
  const named = (slug: string) => asked.filter(({ nest }) => collectionOf(nest) === slug).map(({ call }) => call)
  return [
    graphql(query),
    ...named('themes').map((theme) => graphql(query, { theme })),
    ...named('contact-guides').map((situation) => graphql(query, { situation })),
  ]
}

/** What a partner may ask, and what nobody should; `since` is a cursor from before things were withdrawn. */
export function graphqlQuestions(flock: Flock, schema: GraphQLSchema, since: string): Question[] {
  return [
    ...records(flock, schema),
    ...lists(schema).map((query) => graphql(query)),
    ...contacts(flock, schema),
    ...mistakes.map((query) => graphql(query)),
    graphql(
      `query ($since: String) { changes(since: $since, first: 100) { changes { ${fieldsOf(schema, 'Change', 2)} } } }`,
      { since },
    ),
    graphql(getIntrospectionQuery()),
    { path: `/graphql?query=${encodeURIComponent('{ search(query: "synlig") { nodes { title } } }')}`, headers: json },
    { path: '/graphql', headers: { accept: 'text/html' } },
    { path: '/graphql', method: 'DELETE' },
    { path: '/graphql', method: 'POST', body: 'kanari', headers: json },
  ]
}
