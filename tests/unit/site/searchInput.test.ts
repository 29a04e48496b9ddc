import { describe, expect, it } from 'vitest'
import { pageContext } from '../../../src/site/pageContext'
import { readSearch } from '../../../src/site/search/searchInput'
import { countFilters, hiddenFields, searchHref, toggled } from '../../../src/site/search/searchLinks'
import { memoryCatalogue } from '../../helpers/memoryCatalogue'
import { siteBatch, siteToday } from '../../helpers/siteRecords'

const read = (query: string) => readSearch(new URLSearchParams(query))
const context = pageContext({
  reader: memoryCatalogue(siteBatch),
  language: 'nn',
  today: siteToday,
  publicUrl: 'https://bank.example',
  assets: { styles: [], scripts: [], preload: [], folder: null },
  here: '/sok',
})

describe('a search as its address tells it', () => {
  it('is empty where the address says nothing', () => {
    expect(read('')).toEqual({ query: '', where: {}, sort: 'RELEVANCE', after: null, problems: [] })
  })

  it('takes codes in any case, and each value once', () => {
    const { where, problems } = read('type=measure&type=MEASURE&effekt=well-documented&status=STOPPED&tema=fritid')
    expect(where).toEqual({ type: ['MEASURE'], effect: ['WELL_DOCUMENTED'], status: ['STOPPED'], theme: ['fritid'] })
    expect(problems).toEqual([])
  })

  it('leaves out what it does not know, with a sentence that names value and place', () => {
    const { where, problems } = read('effekt=magisk&fra=igår')
    expect(where).toEqual({})
    expect(problems.map((problem) => problem.nb)).toEqual([
      expect.stringMatching(/«magisk».*«effekt»/),
      expect.stringMatching(/«igår».*årstall/),
    ])
  })

  it('says that years are turned round, and searches without them', () => {
    const { where, problems } = read('fra=2020&til=2010')
    expect(where).toEqual({})
    expect(problems[0]?.nn).toMatch(/2020.*2010/)
  })

  it('bounds the words, the number of values, and drops control characters', () => {
    expect(read(`q=${'a'.repeat(2_000)}`).query).toHaveLength(500)
    expect(read('q=a%00b').query).toBe('a b')
    const many = read(Array.from({ length: 80 }, (_unused, index) => `tema=t${index}`).join('&'))
    expect(many.where.theme).toHaveLength(50)
    expect(many.problems).toHaveLength(1)
  })
})

describe('links made from a search', () => {
  it('put a value in and take it out again', () => {
    const input = read('q=ski&type=MEASURE&sorter=newest')
    const withTheme = toggled(input.where, 'theme', 'fritid')
    expect(searchHref(context, input, { where: withTheme })).toBe(
      '/nn/sok?q=ski&type=MEASURE&tema=fritid&sorter=newest',
    )
    expect(searchHref(context, input, { where: toggled(withTheme, 'theme', 'fritid') })).toBe(
      '/nn/sok?q=ski&type=MEASURE&sorter=newest',
    )
  })

  it('say the same when read again', () => {
    const input = read('q=lån+og+bytte&tema=fritid&fylke=50&fra=2014&til=2020&sorter=title')
    const address = new URL(searchHref(context, input, { after: 'abc' }), 'http://site')
    expect(readSearch(address.searchParams)).toEqual({ ...input, after: 'abc' })
  })

  it('carry filters as hidden fields', () => {
    const { where } = read('tema=fritid&fra=2014')
    expect(hiddenFields(where)).toEqual([
      ['tema', 'fritid'],
      ['fra', '2014'],
    ])
    expect(hiddenFields(where, ['yearFrom'])).toEqual([['tema', 'fritid']])
    expect(countFilters(where)).toBe(2)
  })
})
