import { describe, expect, it } from 'vitest'
import { keepsAll } from '../../../src/lib/ratings'

const rating = {
  id: 'a',
  level: 'PROMISING',
  outcome: null,
  population: null,
  reason: 'Egne tall før og etter.',
  reviewer: 'Forsker, NTNU',
  ratedAt: '2026-01-02T12:00:00.000Z',
  url: null,
}

describe('published ratings of effect', () => {
  it('stay when a new one is added, in any order', () => {
    expect(keepsAll([rating], [{ ...rating, id: 'b', level: 'DOCUMENTED' }, rating])).toBe(true)
  })
  it('stay when the same day is written another way', () => {
    expect(keepsAll([rating], [{ ...rating, outcome: '', ratedAt: new Date('2026-01-02T12:00:00Z') }])).toBe(true)
  })
  it.each(['level', 'reason', 'reviewer', 'ratedAt', 'outcome', 'url'])('cannot get another %s', (name) => {
    const changed = { ...rating, [name]: name === 'ratedAt' ? '2026-01-03' : 'x' }
    expect(keepsAll([rating], [changed])).toBe(false)
  })
  it('cannot be removed', () => {
    expect(keepsAll([rating], [])).toBe(false)
    expect(keepsAll([rating], null)).toBe(false)
    expect(keepsAll(null, [])).toBe(true)
  })
})
