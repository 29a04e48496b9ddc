import { describe, expect, it } from 'vitest'
import { projectRecord, type RecordSource } from '../../../src/catalogue/projection'
import { revisionOf } from '../../../src/catalogue/revision'
import { everythingPublic, identity } from './lookups'

const record = (fields: object = {}) =>
  projectRecord(
    { collection: 'organisations', document: { ...identity, kind: 'NETWORK', ...fields } } as unknown as RecordSource,
    null,
    everythingPublic,
  )

describe('a revision', () => {
  it('is the same for the same content, in whatever order', () => {
    const reversed = Object.fromEntries(Object.entries(record()).reverse()) as ReturnType<typeof record>
    expect(revisionOf(reversed, ['b', 'a'])).toBe(revisionOf(record(), ['a', 'b']))
  })

  it('moves with the content and with what is folded in', () => {
    const before = revisionOf(record(), ['Friluftsliv'])
    expect(revisionOf(record({ title: 'Nytt navn' }), ['Friluftsliv'])).not.toBe(before)
    expect(revisionOf(record(), ['Natur og friluft'])).not.toBe(before)
  })

  it('leaves out when it was published and last saved', () => {
    const later = record({ updatedAt: '2030-01-01T00:00:00.000Z', firstPublishedAt: '2029-01-01T00:00:00.000Z' })
    expect(revisionOf(later, [])).toBe(revisionOf(record(), []))
  })
})
