import { describe, expect, it } from 'vitest'
import { earliestDay, endsBeforeStart, isPartialDate, latestDay } from '../../../src/lib/partialDate'

describe('a date as exactly as it is known', () => {
  it.each(['2014', '2014-08', '2014-08-21', '2024-02-29'])('%s is one', (text) =>
    expect(isPartialDate(text)).toBe(true),
  )
  it.each([
    '14',
    '2014-13',
    '2014-00',
    '2014-8',
    '2014-02-30',
    '2023-02-29',
    '21.08.2014',
    '2014-08-21T00:00',
    '0014',
    '',
  ])('«%s» is none', (text) => expect(isPartialDate(text)).toBe(false))

  it('spans the days that it may mean', () => {
    expect([earliestDay('2014'), latestDay('2014')]).toEqual(['2014-01-01', '2014-12-31'])
    expect([earliestDay('2016-02'), latestDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29'])
    expect([earliestDay('2014-08-21'), latestDay('2014-08-21')]).toEqual(['2014-08-21', '2014-08-21'])
  })

  it.each([
    ['2014', '2014', false],
    ['2014-08', '2014', false],
    ['2014', '2014-01', false],
    ['2014-08-21', '2014-08', false],
    ['2014-08', '2014-07', true],
    ['2015', '2014', true],
    ['2015', '2014-12-31', true],
    ['2014-08-21', '2014-08-20', true],
  ])('from %s to %s is backwards: %s', (start, end, backwards) => expect(endsBeforeStart(start, end)).toBe(backwards))
})
