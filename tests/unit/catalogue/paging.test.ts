import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CatalogueInputError, type SearchRequest } from '../../../src/catalogue/store'
import { aStory, generatedCatalogue, sampleToday, type TemporaryCatalogue } from '../../helpers/sampleCatalogue'

let catalogue: TemporaryCatalogue
beforeAll(() => {
  catalogue = generatedCatalogue(300)
})
afterAll(() => catalogue.remove())

const request = (given: Partial<SearchRequest> = {}): SearchRequest => ({
  query: '',
  where: {},
  sort: 'NEWEST',
  prefer: 'NB',
  first: 7,
  after: null,
  today: sampleToday,
  ...given,
})

/** Ids of all pages, one after another. */
function paged(given: Partial<SearchRequest>): string[] {
  const ids: string[] = []
  let after: string | null = null
  for (let pages = 0; pages < 200; pages++) {
    const page = catalogue.reader.search(request({ ...given, after }))
    expect(page.hasPreviousPage).toBe(after !== null)
    ids.push(...page.hits.map(({ record }) => record.id))
    after = page.hits.at(-1)?.cursor ?? null
    if (!page.hasNextPage) return ids
  }
  throw new Error('The pages have no end.')
}

function codeOf(given: Partial<SearchRequest>): string {
  try {
    catalogue.reader.search(request(given))
  } catch (error) {
    if (error instanceof CatalogueInputError) return `${error.code} ${error.argument}`
    throw error
  }
  return 'accepted'
}

describe('pages', () => {
  it.each([
    { sort: 'NEWEST' },
    { sort: 'TITLE' },
    { sort: 'RELEVANCE', query: 'folke' },
    { sort: 'RELEVANCE', query: '' },
    { sort: 'NEWEST', query: 'helse' },
    { sort: 'TITLE', where: { county: ['50', '46'] } },
  ] satisfies Partial<SearchRequest>[])('are an exact partition of the hits: %j', (given) => {
    const ids = paged(given)
    const { totalCount } = catalogue.reader.search(request(given))
    expect(ids).toHaveLength(totalCount)
    expect(new Set(ids).size).toBe(totalCount)
    const first = catalogue.reader.search(request({ ...given, first: 100 })).hits.map(({ record }) => record.id)
    expect(ids.slice(0, 100)).toEqual(first)
  })

  it('neither skip nor repeat what stood still while the catalogue changed', () => {
    const before = catalogue.reader.search(request({ first: 100 })).hits.map(({ record }) => record.id)
    const first = catalogue.reader.search(request({ first: 10 }))
    catalogue.writer.apply({
      records: [aStory({ id: 'ny', publishedAt: '2030-01-01T00:00:00.000Z' })],
      remove: [String(first.hits.at(-1)?.record.id), String(before[20])],
    })
    const second = catalogue.reader.search(request({ first: 20, after: first.hits.at(-1)?.cursor ?? null }))
    expect(second.hits.map(({ record }) => record.id)).toEqual([...before.slice(10, 20), ...before.slice(21, 31)])
  })

  it('are of 1 to 100', () => {
    for (const first of [0, -1, 101, 1.5, NaN]) expect(codeOf({ first })).toBe('BAD_USER_INPUT first')
    expect(codeOf({ first: 100 })).toBe('accepted')
  })

  it("are refused with another search's cursor", () => {
    const { hits } = catalogue.reader.search(request({ where: { county: ['50'] } }))
    const after = hits[0]?.cursor ?? null
    expect(codeOf({ where: { county: ['50'] }, after })).toBe('accepted')
    const others: Partial<SearchRequest>[] = [
      { where: {} },
      { where: { county: ['46'] } },
      { where: { county: ['50'] }, sort: 'TITLE' },
      { where: { county: ['50'] }, query: 'x' },
      { where: { county: ['50'] }, prefer: 'NN' },
    ]
    for (const other of others) expect(codeOf({ ...other, after })).toBe('INVALID_CURSOR after')
  })

  it('take a list in another order, and empty ones, for the same search', () => {
    const { hits } = catalogue.reader.search(request({ where: { county: ['50', '46'], theme: [] } }))
    expect(codeOf({ where: { county: ['46', '50'] }, after: hits[0]?.cursor ?? null })).toBe('accepted')
  })

  it.each([
    '',
    'x',
    'null',
    '!!',
    Buffer.from('[]').toString('base64url'),
    Buffer.from('{"a":1}').toString('base64url'),
    'A'.repeat(5000),
  ])('are refused with %j for a cursor', (after) => {
    expect(codeOf({ after })).toBe('INVALID_CURSOR after')
  })
})
