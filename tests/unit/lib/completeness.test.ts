import { describe, expect, it } from 'vitest'
import { completeness } from '../../../src/lib/completeness'
import { recordTypes } from '../../../src/vocabulary'

const textOf = (words: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: words === '' ? [] : [{ type: 'text', text: words }] }],
  },
})
const richText = textOf('Fortalt.')

describe('completeness', () => {
  it.each(recordTypes.codes)('of an empty %s is 0, with three things to begin with', (type) => {
    const { percent, next } = completeness(type, {})
    expect(percent).toBe(0)
    expect(next).toHaveLength(3)
  })

  it('grows with every answer and never falls', () => {
    const answers = ['title', 'summary', 'themes', 'whatWeDid', 'result', 'reach']
    const values: Record<string, unknown> = {
      title: 'T',
      summary: 'S',
      themes: ['a'],
      whatWeDid: richText,
      result: richText,
      reach: { reached: 12 },
    }
    let document: Record<string, unknown> = {}
    let before = 0
    for (const answer of answers) {
      document = { ...document, [answer]: values[answer] }
      const { percent } = completeness('CASE_STORY', document)
      expect(percent).toBeGreaterThan(before)
      before = percent
    }
  })

  it('does not take a default for an answer', () => {
    const untouched = {
      cost: { start: { amount: null, currency: 'NOK', priceYear: null }, total: {} },
      vulnerability: { onePerson: null },
      national: false,
      steps: [],
      problem: textOf(''),
      description: textOf(' '),
      summary: '',
    }
    expect(completeness('MEASURE', untouched).percent).toBe(0)
  })

  it('takes 0 for an answer: free of charge is worth telling', () => {
    const free = completeness('MEASURE', { cost: { perParticipant: { amount: 0 } } })
    expect(free.percent).toBeGreaterThan(0)
  })

  it('takes the number of a list without rows for no answer, as the panel’s form gives it', () => {
    expect(completeness('MEASURE', { sources: 0, steps: 0, funding: 0, partners: 0 }).percent).toBe(0)
    expect(completeness('MEASURE', { steps: [{ title: 'Ring' }] }).percent).toBeGreaterThan(0)
  })

  it.each(recordTypes.codes)('asks a translation of a %s for its texts alone', (type) => {
    const texts = ['title', 'summary', 'problem', 'description', 'steps', 'planAnchoring', 'whatWeDid', 'result']
    const more = ['whatWorked', 'whatWeWouldDoDifferently', 'hypothesis', 'decisionReason', 'situation', 'expectMoney']
    const told = [...texts, ...more, 'expectTime', 'body', 'method', 'offers']
    const document = Object.fromEntries(told.map((name) => [name, name === 'steps' ? [{ whom: 'Noen' }] : 'Fortalt']))
    expect(completeness(type, { ...document, translationOf: 'original' })).toEqual({ percent: 100, next: [] })
    expect(completeness(type, document).percent).toBeLessThan(100)
  })

  it('asks for what readers miss most first, and stops asking when it is told', () => {
    const labels = (document: Record<string, unknown>) => completeness('PUBLICATION', document).next.map(({ nb }) => nb)
    expect(labels({})).toContain('tittel')
    expect(labels({ title: 'T' })).not.toContain('tittel')
    const almost = { title: 'T', summary: 'S', contactPoints: ['c'], link: 'https://a.no', body: richText }
    expect(labels(almost)).not.toContain('bilde')
  })
})
