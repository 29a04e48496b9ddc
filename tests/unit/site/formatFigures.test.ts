import { describe, expect, it } from 'vitest'
import { formatBytes, formatChange, formatList, formatPeriod, formatShare } from '../../../src/site/formatFigures'

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null

describe('figures as they are written', () => {
  it('signs a change, zero left bare', () => {
    expect(formatChange(3.4, 'nb')).toBe('+3,4')
    expect(formatChange(-1.25, 'nn')).toBe('\u22121,25')
    expect(formatChange(-1.25, 'en')).toBe('\u22121.25')
    expect(formatChange(0, 'nb')).toBe('0')
  })

  it('gives shares in percent and sizes in kB and MB', () => {
    expect(plain(formatShare(0.351, 'nb'))).toBe('35,1 prosent')
    expect(formatShare(0.5, 'en')).toBe('50%')
    expect(plain(formatBytes(120_400, 'nb'))).toBe('120 kB')
    expect(plain(formatBytes(1_440_000, 'nn'))).toBe('1,4 MB')
    expect(plain(formatBytes(3, 'nb'))).toBe('1 kB')
  })

  it('joins words', () => {
    expect(formatList(['a', 'b', 'c'], 'nn')).toBe('a, b og c')
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
    expect(formatList([], 'nb')).toBe('')
  })

  it.each([
    [{ start: '2014', end: '2016', ongoing: false }, '2014–2016', '2014–2016'],
    [{ start: '2014', end: '2014', ongoing: false }, '2014', '2014'],
    [{ start: '2017', end: null, ongoing: true }, 'sidan 2017', 'since 2017'],
    [{ start: '2017', end: null, ongoing: false }, 'frå 2017, slutt ikkje oppgitt', 'from 2017, end not stated'],
    [{ start: null, end: '2015', ongoing: false }, 'til 2015', 'until 2015'],
    [
      { start: '2014-08', end: '2015-03-21', ongoing: false },
      'august 2014 – 21. mars 2015',
      'August 2014 – 21 March 2015',
    ],
    [{ start: null, end: null, ongoing: true }, null, null],
  ])('writes the period %o', (period, nn, en) => {
    expect(plain(formatPeriod(period, 'nn'))).toBe(nn)
    expect(plain(formatPeriod(period, 'en'))).toBe(en)
  })
})
