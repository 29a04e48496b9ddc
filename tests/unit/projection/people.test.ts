import { describe, expect, it } from 'vitest'
import { catalogueRecord, contactPoint } from '../../../src/catalogue/record'
import { projectRecord, type RecordSource } from '../../../src/catalogue/projection'
import { contactPointParts } from '../../../src/catalogue/projection/contactPoint'
import type { ContactPoint } from '../../../src/payload-types'
import { everythingPublic, identity } from './lookups'

const canary = 'KANARIFUGL'

const story = (author: object) =>
  projectRecord(
    {
      collection: 'case-stories',
      document: { ...identity, status: 'RUNNING', wouldRepeat: 'YES', author },
    } as RecordSource,
    null,
    everythingPublic,
  )

describe('people', () => {
  it('a contact point’s person is never projected', () => {
    const document = {
      ...identity,
      organisation: 'o1',
      role: 'PUBLIC_HEALTH_COORDINATOR',
      mailbox: 'folkehelse@example.org',
      phone: '+4773000000',
      title: canary,
      person: {
        name: canary,
        email: `${canary}@example.org`,
        phone: canary,
        basis: 'CONSENT',
        informedAt: '2026-01-01T12:00:00.000Z',
        until: '2099-01-01T12:00:00.000Z',
      },
      confirmedAt: '2026-06-01T12:00:00.000Z',
      validTo: '2027-06-01T12:00:00.000Z',
    } as unknown as ContactPoint
    const point = contactPoint.parse(contactPointParts(document, everythingPublic))
    expect(JSON.stringify(point)).not.toContain(canary)
    expect(point).toMatchObject({
      organisationName: 'Tittel o1',
      municipality: '5028',
      mailbox: 'folkehelse@example.org',
      validTo: '2027-06-01',
      clock: { confirmedAt: '2026-06-01', dueAt: '2026-12-01', staleAt: '2027-02-01' },
    })
  })

  it('a contact point at an organisation that is not public is refused', () => {
    const document = { ...identity, organisation: 'hidden', role: 'SWITCHBOARD' } as unknown as ContactPoint
    expect(contactPoint.safeParse(contactPointParts(document, everythingPublic)).success).toBe(false)
  })

  it.each([
    ['without consent', { name: canary, nameUntil: '2099-01-01T12:00:00.000Z' }],
    ['with consent refused', { name: canary, nameConsent: false, nameUntil: '2099-01-01T12:00:00.000Z' }],
    ['with consent but no end to it', { name: canary, nameConsent: true }],
  ])('an author’s name %s is left out', (_case, author) => {
    const record = catalogueRecord.parse(story({ ...author, role: 'Rådgiver' }))
    expect(JSON.stringify(record)).not.toContain(canary)
    expect(record).toMatchObject({ author: { role: 'Rådgiver', name: null, nameUntil: null } })
  })

  it('an author’s name with consent keeps the day on which it ends', () => {
    expect(story({ name: 'Kari', nameConsent: true, nameUntil: '2027-01-01T12:00:00.000Z' })).toMatchObject({
      author: { name: 'Kari', nameUntil: '2027-01-01' },
    })
  })
})
