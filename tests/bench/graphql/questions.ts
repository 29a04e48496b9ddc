import { counties } from '../../../src/vocabulary'
import { drawWord, randomNumbers } from '../../helpers/generatedCatalogue'

/** What a question is asked with: the variables of GraphQL, and beside them what the bare server pages by. */
export type Parameters = Record<string, string | number | null>

/** One kind of question: as GraphQL, and by the path that the bare server knows it by. */
export interface Kind {
  name: string
  path: string
  query: string
  /** All that it is asked with, in turn. */
  parameters: readonly Parameters[]
  /** The bare server finds the same records in the same order; free text is analysed in another way. */
  isExact: boolean
}

/** Asks the public GraphQL; resolves to `data`. */
export type Ask = (body: string) => Promise<unknown>

const card = `id type title summary url publishedAt
  themes { slug label } targetGroups { slug label } municipalities { number name county { name } } organisation { title }`

const newest = `query Newest($type: [RecordType!], $language: [Language!], $after: String) {
  search(where: { type: $type, language: $language }, sort: NEWEST, first: 10, after: $after) {
    nodes { ${card} } pageInfo { hasNextPage } } }`
const filter = `query Filter($theme: [String!], $county: [String!], $year: Int) {
  search(where: { theme: $theme, county: $county, yearFrom: $year, yearTo: $year }, sort: NEWEST, first: 10) {
    totalCount nodes { ${card} } } }`
const text = `query Text($query: String!) { search(query: $query, first: 10) { totalCount nodes { ${card} } } }`
const one = `query One($slug: String!) { caseStory(slug: $slug) {
  ${card} yearFrom yearTo status wouldRepeat collaboration whatWeDid { text } sources { title publisher } licence { code } } }`

/** The body of a GraphQL request; `number` makes each one new to the cache of answers. */
export function graphqlBody(kind: Kind, index: number): string {
  const parameters = kind.parameters[index % kind.parameters.length]
  return JSON.stringify({ query: kind.query, variables: { ...parameters, number: index } })
}

interface Page {
  search: { nodes: { id: string; publishedAt: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
}
const pages = `query Pages($type: [RecordType!], $language: [Language!], $after: String) {
  search(where: { type: $type, language: $language }, sort: NEWEST, first: 10, after: $after) {
    nodes { id publishedAt } pageInfo { endCursor hasNextPage } } }`

/** The first pages of every type in two languages, each with where it begins for either server. */
async function newestParameters(ask: Ask): Promise<Parameters[]> {
  const found: Parameters[] = []
  for (const type of ['MEASURE', 'CASE_STORY', 'PILOT_EVALUATION', 'PUBLICATION', 'CONTACT_GUIDE', 'ORGANISATION'])
    for (const language of ['NB', 'NN']) {
      let at: Parameters | null = { type, language, after: null, published: '9999', id: '' }
      for (let page = 0; page < 20 && at !== null; page++) {
        found.push(at)
        const { search } = (await ask(JSON.stringify({ query: pages, variables: at }))) as Page
        const last = search.nodes.at(-1)
        const { endCursor: after, hasNextPage } = search.pageInfo
        at = last && hasNextPage ? { type, language, after, published: last.publishedAt, id: last.id } : null
      }
    }
  return found
}

/** As many as asked for, drawn anew for each: the same in every run. */
function drawn(count: number, draw: (random: () => number) => Parameters): Parameters[] {
  return Array.from({ length: count }, (_, index) => draw(randomNumbers(index)))
}

/** Every eighth of the generated records after the measures is a case story for certain. */
function storySlugs(records: number): Parameters[] {
  const first = Math.ceil(records / 5 / 8) * 8
  const count = Math.min(500, Math.floor((records - first) / 8))
  const step = Math.floor((records - first) / 8 / count)
  return Array.from({ length: count }, (_, index) => ({ slug: `post-${first + index * step * 8}` }))
}

/** The four questions of the benchmark, each with hundreds of parameters that rotate. */
export async function questions(ask: Ask, records: number): Promise<readonly Kind[]> {
  const below = (random: () => number, end: number) => Math.floor(random() * end)
  const county = (random: () => number) => counties[below(random, counties.length)]?.number ?? '50'
  return [
    {
      name: 'ten newest with relations',
      path: '/newest',
      isExact: true,
      query: newest,
      parameters: await newestParameters(ask),
    },
    {
      name: 'theme + county + year, with total',
      path: '/filter',
      isExact: true,
      query: filter,
      parameters: drawn(300, (random) => ({
        theme: `tema-${below(random, 60)}`,
        county: county(random),
        year: 2006 + below(random, 17),
      })),
    },
    {
      name: 'free text, two words',
      path: '/text',
      isExact: false,
      query: text,
      parameters: drawn(300, (random) => ({ query: `${drawWord(random)} ${drawWord(random)} ` })),
    },
    { name: 'one by slug', path: '/slug', isExact: true, query: one, parameters: storySlugs(records) },
  ]
}
