import { describe, expect, it } from 'vitest'
import { formatDate, formatMoney, formatNumber, formatPhone } from '../../../src/site/format'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')

describe('figures as people write them', () => {
  it('writes dates as exactly as they are known', () => {
    expect(formatDate('2016-03-15', 'nb')).toBe('15. mars 2016')
    expect(formatDate('2016-03-15', 'en')).toBe('15 March 2016')
    expect(formatDate('2014-08', 'nn')).toBe('august 2014')
    expect(formatDate('2014', 'nb')).toBe('2014')
  })

  it('groups thousands, with a comma before decimals', () => {
    expect(plain(formatNumber(12_500, 'nb'))).toBe('12 500')
    expect(formatNumber(3.5, 'nn')).toBe('3,5')
  })

  it('writes money with the year of its price', () => {
    expect(plain(formatMoney({ amount: 12_500, currency: 'NOK', priceYear: 2014 }, 'nb'))).toBe('12 500 kr (2014)')
    expect(plain(formatMoney({ amount: 900, currency: 'EUR', priceYear: null }, 'nb'))).toBe('EUR 900')
  })

  it('groups telephone numbers', () => {
    expect(formatPhone('+4773000000')).toBe('73 00 00 00')
    expect(formatPhone('+4798765432')).toBe('987 65 432')
    expect(formatPhone('+4702800')).toBe('02800')
    expect(formatPhone('+46812345678')).toBe('+46812345678')
  })
})
