import { counties, municipalities } from '../../../src/vocabulary'
import { drawWord, randomNumbers } from '../../helpers/generatedCatalogue'
import type { Kind } from './questions'

/** One kind of question as Payload's REST takes it, and as GraphQL where both must find the same. */
export interface RestKind {
  name: string
  addresses: readonly string[]
  /** GraphQL that finds the same records in the same order; null where REST searches in a way of its own. */
  same: ((index: number) => string) | null
}

const asked = 40
const shown = ['publicId', 'title', 'summary', 'slug', 'firstPublishedAt', 'themes', 'targetGroups', 'municipalities']
const fields = [...shown, 'organisation'].map((field) => `select[${field}]=true`)
const related = ['themes', 'target-groups'].flatMap((list) => [
  `populate[${list}][slug]=true`,
  `populate[${list}][labels]=true`,
])
const card = [
  'depth=1',
  'limit=10',
  'sort=-firstPublishedAt',
  ...fields,
  ...related,
  'populate[organisations][title]=true',
]

const whole = ['period', 'status', 'wouldRepeat', 'collaboration', 'whatWeDid', 'sources', 'licence'].map(
  (field) => `select[${field}]=true`,
)

function address(...conditions: string[]): string {
  const where = ['where[_status][equals]=published', ...conditions]
  return encodeURI(`/api/case-stories?${[...card, ...where].join('&')}`)
}

const search = (where: string) =>
  JSON.stringify({
    query: `{ search(where: { type: CASE_STORY, ${where} }, sort: NEWEST, first: 10) { nodes { id } } }`,
  })

interface Place {
  theme: string
  county: string
  year: number
}

/** A theme with none below it: REST does not know that a theme takes in those below. */
const places: readonly Place[] = Array.from({ length: asked }, (_, index) => {
  const random = randomNumbers(index)
  const theme = `tema-${12 + Math.floor(random() * 48)}`
  const county = counties[Math.floor(random() * counties.length)]?.number ?? '50'
  return { theme, county, year: 2006 + Math.floor(random() * 17) }
})

function placed({ theme, county, year }: Place): string {
  const there = municipalities.filter((place) => place.county === county).map(({ number }) => number)
  return address(
    `where[themes.slug][equals]=${theme}`,
    `where[municipalities][in]=${there.join(',')}`,
    `where[period.start][less_than_equal]=${year}`,
    `where[or][0][period.end][greater_than_equal]=${year}`,
    'where[or][1][period.ongoing][equals]=true',
  )
}

/** Pages of case stories in one language after the other, with the GraphQL that finds the same. */
function newestStories({ name, query, parameters }: Kind): RestKind {
  const stories = parameters.filter(({ type }) => type === 'CASE_STORY')
  const page = (index: number) =>
    stories.slice(0, index + 1).filter(({ language }) => language === stories[index]?.['language']).length
  return {
    name,
    addresses: stories.map(({ language }, index) =>
      address(`where[language][equals]=${language ?? ''}`, `page=${page(index)}`),
    ),
    same: (index) => JSON.stringify({ query, variables: stories[index] }),
  }
}

/** What Payload's REST can be asked of the four questions: of one collection, and words in titles and summaries only. */
export function restQuestions(kinds: readonly Kind[]): readonly RestKind[] {
  const [newest, filter, text, one] = kinds
  if (!newest || !filter || !text || !one) throw new Error('There are four questions.')
  return [
    newestStories(newest),
    {
      name: filter.name,
      addresses: places.map(placed),
      same: (index) => {
        const { theme, county, year } = places[index] ?? { theme: '', county: '', year: 0 }
        return search(`theme: "${theme}", county: "${county}", yearFrom: ${year}, yearTo: ${year}`)
      },
    },
    {
      name: text.name,
      addresses: places.map((_, index) => {
        const random = randomNumbers(index)
        const words = `${drawWord(random)} ${drawWord(random)}`
        return address(`where[or][0][title][like]=${words}`, `where[or][1][summary][like]=${words}`)
      }),
      same: null,
    },
    {
      name: one.name,
      addresses: one.parameters
        .slice(0, asked)
        .map(({ slug }) => address(`where[slug][equals]=${slug ?? ''}`, ...whole)),
      same: (index) => JSON.stringify({ query: one.query, variables: one.parameters[index] }),
    },
  ]
}
