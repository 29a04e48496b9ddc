import { describe, expect, it } from 'vitest'
import { contactState, storedDay } from '../../../src/lib/contactState'
import { holdsPerson, missingBasis, namesPerson } from '../../../src/lib/personBasis'

describe('how fresh a contact point is', () => {
  it.each([
    [null, 'UNCONFIRMED'],
    ['', 'UNCONFIRMED'],
    ['nonsense', 'UNCONFIRMED'],
    ['2026-11-24T12:00:00.000Z', 'FRESH'],
    ['2026-05-25', 'FRESH'],
    ['2026-05-24', 'DUE'],
    ['2026-03-25', 'DUE'],
    ['2026-03-24', 'STALE'],
  ])('confirmed %s it is %s on 24 November 2026', (confirmedAt, state) =>
    expect(contactState(confirmedAt, '2026-11-24')).toBe(state),
  )

  it('counts days as they are lived in Oslo', () => {
    expect(storedDay('2026-06-30T22:30:00.000Z')).toBe('2026-07-01')
    expect(storedDay(new Date('2026-12-31T23:30:00.000Z'))).toBe('2027-01-01')
    expect(storedDay(20_260_630)).toBeNull()
  })
})

describe('a person behind a role', () => {
  const kept = { name: 'A', basis: 'CONSENT', until: '2026-11-24T12:00:00.000Z', objection: false }

  it('is shown through the last day of the basis, and not after', () => {
    expect(holdsPerson(kept, '2026-11-24')).toBe(true)
    expect(holdsPerson(kept, '2026-11-25')).toBe(false)
  })
  it('is not shown after an objection, without a basis, or without an end', () => {
    expect(holdsPerson({ ...kept, objection: true }, '2026-11-01')).toBe(false)
    expect(holdsPerson({ ...kept, basis: null }, '2026-11-01')).toBe(false)
    expect(holdsPerson({ ...kept, until: null }, '2026-11-01')).toBe(false)
    expect(holdsPerson(undefined, '2026-11-01')).toBe(false)
  })
  it('cannot be written down without both', () => {
    expect(missingBasis({ phone: '+4773821000' })).toEqual(['basis', 'until'])
    expect(missingBasis({ email: 'a@b.no', basis: 'CONSENT' })).toEqual(['until'])
    expect(missingBasis(kept)).toEqual([])
  })
  it('is nobody where no detail is written', () => {
    expect(namesPerson({ basis: 'CONSENT', name: '' })).toBe(false)
    expect(missingBasis({ basis: null })).toEqual([])
  })
})
