import { afterAll, describe, expect, it, vi } from 'vitest'
import { publicAuthor } from '../../../src/catalogue/publicAuthor'
import { today } from '../../../src/clock'
import { addMonths } from '../../../src/lib/osloDay'
import { type Ground, idOf, makeStory } from './content'
import { type House, inHouse, within2s } from './house'

describe('what time alone changes', () => {
  let house: House
  let ground: Ground
  inHouse((opened) => ({ house, ground } = opened))
  afterAll(() => void vi.useRealTimers())

  it('an author’s name that ends stands in the feed from the day after, with a new revision for those who mirror it', async () => {
    const until = addMonths(today(), 1)
    const author = { name: 'Kari Forteller', nameConsent: true, nameUntil: `${until}T12:00:00.000Z`, role: 'Rådgiver' }
    const story = await makeStory(house.payload, ground, 'Fortalt med navn', { author })
    const record = () => house.reader().record(idOf(story))
    await within2s('published', () => record() !== null)
    const before = record()
    if (before?.type !== 'CASE_STORY') throw new Error('a story')
    expect(publicAuthor(before, until)?.name).toBe('Kari Forteller')
    expect(publicAuthor(before, addMonths(today(), 2))?.name).toBeNull()

    const { cursor } = house.reader().changes(null, 100)
    vi.useFakeTimers({ now: Date.parse(`${addMonths(today(), 2)}T10:00:00.000Z`), toFake: ['Date'] })
    await house.sync().settle()
    vi.useRealTimers()
    const change = house
      .reader()
      .changes(cursor, 100)
      .changes.find(({ id }) => id === idOf(story))
    expect(change).toMatchObject({ operation: 'UPSERT' })
    expect(String(change?.at.slice(0, 10)) > until).toBe(true)
    expect(record()?.revision).not.toBe(before.revision)
  })
})
