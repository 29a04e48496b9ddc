import { counties } from '../../../src/vocabulary'
import { drawWord, randomNumbers } from '../../helpers/generatedCatalogue'

/** What a question is asked with, in both servers. */
export type Parameters = Record<string, string | number | null>

/** One kind of question: as GraphQL, and by the path that the bare server knows it by. */
export interface Kind {
  name: string
  path: string
  query: string
  parameters(index: number): Parameters
  /** The bare server finds the same records in the same order; free text is analysed in another way. */
  isExact: boolean
}

const card = `id type title summary url publishedAt
  themes { slug label } targetGroups { slug label } municipalities { number name county { name } } organisation { title }`

/** The four questions of the benchmark, each with parameters that rotate. */
export const kinds: readonly Kind[] = [
  {
    name: 'ten newest with relations',
    path: '/newest',
    isExact: true,
    query: `query Newest($type: [RecordType!]) {
      search(where: { type: $type }, sort: NEWEST, first: 10) { nodes { ${card} } pageInfo { hasNextPage } } }`,
    parameters: (index) => ({
      type: ['MEASURE', 'CASE_STORY', 'PILOT_EVALUATION', 'PUBLICATION'][index % 4] ?? 'MEASURE',
    }),
  },
  {
    name: 'theme + county + year, with total',
    path: '/filter',
    isExact: true,
    query: `query Filter($theme: [String!], $county: [String!], $year: Int) {
      search(where: { theme: $theme, county: $county, yearFrom: $year, yearTo: $year }, sort: NEWEST, first: 10) {
        totalCount nodes { ${card} } } }`,
    parameters: (index) => ({
      theme: `tema-${index % 60}`,
      county: counties[index % counties.length]?.number ?? '50',
      year: 2006 + (index % 17),
    }),
  },
  {
    name: 'free text, two words',
    path: '/text',
    isExact: false,
    query: `query Text($query: String!) { search(query: $query, first: 10) { totalCount nodes { ${card} } } }`,
    parameters: (index) => {
      const random = randomNumbers(index)
      return { query: `${drawWord(random)} ${drawWord(random)} ` }
    },
  },
  {
    name: 'one by slug',
    path: '/slug',
    isExact: true,
    query: `query One($slug: String!) { caseStory(slug: $slug) {
      ${card} yearFrom yearTo status wouldRepeat collaboration whatWeDid { text } sources { title publisher } licence { code } } }`,
    parameters: (index) => ({ slug: `post-${4_000 + ((index * 7_919) % 2_000) * 8}` }),
  },
]

/** The body of a GraphQL request; `number` makes each one new to the cache of answers. */
export function graphqlBody(kind: Kind, parameters: Parameters, number: number): string {
  return JSON.stringify({ query: kind.query, variables: { ...parameters, number } })
}
