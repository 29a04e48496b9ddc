import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Facet, FacetField, SearchRequest, SearchWhere } from '../../../src/catalogue/store'
import {
  generatedCatalogue,
  openSampleCatalogue,
  sampleToday,
  type TemporaryCatalogue,
} from '../../helpers/sampleCatalogue'

let sample: TemporaryCatalogue
let many: TemporaryCatalogue
beforeAll(() => {
  sample = openSampleCatalogue()
  many = generatedCatalogue(400)
})
afterAll(() => {
  sample.remove()
  many.remove()
})

const request = (where: SearchWhere, query = ''): SearchRequest => ({
  query,
  where,
  sort: 'RELEVANCE',
  prefer: 'NB',
  first: 1,
  after: null,
  today: sampleToday,
})
function facet(of: TemporaryCatalogue, field: FacetField, where: SearchWhere = {}, query = ''): Facet {
  const [found] = of.reader.search(request(where, query)).facets([field])
  if (found === undefined) throw new Error('no facet')
  return found
}

/** The filter that selects one value of a facet. */
function selecting({ field, key }: Facet, value: string): SearchWhere {
  return field === 'YEAR' ? { yearFrom: Number(value), yearTo: Number(value) } : { [key]: [value] }
}

describe('facets', () => {
  it.each([
    ['no words', ''],
    ['words', 'folke'],
  ])('with %s: selecting only a value gives as many hits as its count', (_, query) => {
    const facets = many.reader.search(request({}, query)).facets()
    expect(facets).toHaveLength(12)
    let checked = 0
    for (const one of facets) {
      for (const { value, count } of one.values) {
        expect([one.field, value, many.reader.search(request(selecting(one, value), query)).totalCount]).toEqual([
          one.field,
          value,
          count,
        ])
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(100)
  })

  it('are counted with all other filters on and their own off', () => {
    const alone = facet(sample, 'TYPE', { type: ['MEASURE'] })
    expect(alone.values.map(({ value, count }) => [value, count])).toEqual(
      facet(sample, 'TYPE').values.map(({ value, count }) => [value, count]),
    )
    const narrowed = facet(sample, 'TYPE', { type: ['MEASURE'], county: ['50'] })
    expect(narrowed.values.map(({ value, count }) => [value, count])).toEqual(
      [
        ['CASE_STORY', 2],
        ['CONTACT_GUIDE', 1],
        ['MEASURE', 1],
      ].sort((a, b) => Number(b[1]) - Number(a[1])),
    )
  })

  it('count a child once in its parent', () => {
    const values = facet(sample, 'THEME', { type: ['MEASURE'] }).values
    expect(values.find(({ value }) => value === 'fysisk-aktivitet')?.count).toBe(1)
    expect(values.find(({ value }) => value === 'friluftsliv')).toMatchObject({ count: 1, parent: 'fysisk-aktivitet' })
  })

  it('always show what is selected, with 0 too', () => {
    const { values } = facet(sample, 'MUNICIPALITY', { municipality: ['1103'], type: ['PUBLICATION'] })
    expect(values).toEqual([expect.objectContaining({ value: '1103', count: 0, selected: true, parent: '11' })])
    expect(facet(sample, 'YEAR', { yearFrom: 1950, yearTo: 1950 }).values).toContainEqual(
      expect.objectContaining({ value: '1950', count: 0, selected: true }),
    )
  })

  it.each([2040, 99_998, 2_147_483_647, -2_147_483_648])(
    'a partner that asks for the year %i gets that year and those there is something in, and no others',
    (year) => {
      const where = { yearFrom: year, yearTo: year }
      const values = facet(sample, 'YEAR', where).values
      const others = facet(sample, 'YEAR').values.map(({ value }) => value)
      expect(values.map(({ value }) => value).filter((value) => value !== String(year))).toEqual(others)
      const chosen = values.filter(({ selected }) => selected)
      expect(chosen.map(({ value }) => value)).toEqual([String(year)])
      expect(chosen[0]?.count).toBe(sample.reader.search(request(where)).totalCount)
    },
  )

  it('go by count downwards, then label', () => {
    const { values } = facet(many, 'COUNTY')
    for (const [index, value] of values.entries()) {
      const next = values[index + 1]
      if (next !== undefined) expect(value.count).toBeGreaterThanOrEqual(next.count)
    }
    expect(facet(sample, 'SECTOR').values.map(({ labels }) => labels.nb)).toEqual([
      'Helse og omsorg',
      'Kultur og idrett',
      'Skole og utdanning',
    ])
  })

  it('go year by year downwards, and by level for effect', () => {
    const years = facet(sample, 'YEAR').values.map(({ value }) => Number(value))
    expect(years).toEqual([...years].sort((a, b) => b - a))
    expect(years[0]).toBe(2026)
    expect(years.at(-1)).toBe(2014)
    expect(facet(many, 'EFFECT').values.map(({ value }) => value)).toEqual([
      'NOT_RATED',
      'WELL_FOUNDED',
      'PROMISING',
      'DOCUMENTED',
    ])
  })
})
