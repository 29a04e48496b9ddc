import { describe, expect, it } from 'vitest'
import { completeness } from '../../../src/lib/completeness'
import { recordTypes } from '../../../src/vocabulary'

const richText = { root: { type: 'root', children: [] } }

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
      summary: '',
    }
    expect(completeness('MEASURE', untouched).percent).toBe(0)
  })

  it('takes 0 for an answer: free of charge is worth telling', () => {
    const free = completeness('MEASURE', { cost: { perParticipant: { amount: 0 } } })
    expect(free.percent).toBeGreaterThan(0)
  })

  it('asks for what readers miss most first, and stops asking when it is told', () => {
    const labels = (document: Record<string, unknown>) => completeness('PUBLICATION', document).next.map(({ nb }) => nb)
    expect(labels({})).toContain('tittel')
    expect(labels({ title: 'T' })).not.toContain('tittel')
    const almost = { title: 'T', summary: 'S', contactPoints: ['c'], link: 'https://a.no', body: richText }
    expect(labels(almost)).not.toContain('bilde')
  })
})
