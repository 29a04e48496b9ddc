import { describe, expect, it } from 'vitest'
import { isOrganisationNumber, normaliseOrganisationNumber } from '../../../src/lib/organisationNumber'

/** The check digit worked out the long way, to hold ours against. */
function withCheckDigit(eight: string): string | null {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2]
  const rest = [...eight].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11
  if (rest === 0) return `${eight}0`
  return rest === 1 ? null : `${eight}${11 - rest}`
}

describe('an organisation number', () => {
  it('that a source prints is right, with or without spaces', () => {
    expect(isOrganisationNumber('986243836')).toBe(true)
    expect(isOrganisationNumber(normaliseOrganisationNumber('986 243 836'))).toBe(true)
    expect(isOrganisationNumber(normaliseOrganisationNumber('986\u00A0243\u00A0836'))).toBe(true)
  })

  it('has exactly one check digit that is right', () => {
    for (let start = 98_624_000; start < 98_624_200; start += 1) {
      const right = [...Array(10).keys()].map((digit) => `${start}${digit}`).filter(isOrganisationNumber)
      const expected = withCheckDigit(String(start))
      expect(right).toEqual(expected === null ? [] : [expected])
    }
  })

  it.each(['98624383', '9862438360', '186243836', 'abcdefghi', '', '986243837'])('%s is refused', (text) =>
    expect(isOrganisationNumber(text)).toBe(false),
  )
})
