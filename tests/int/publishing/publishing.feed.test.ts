import { describe, expect, it } from 'vitest'
import type { CaseStory } from '../../../src/payload-types'
import type { Change } from '../../../src/catalogue/store'
import { type Ground, idOf, makeStory } from './content'
import { type House, inHouse, within2s } from './house'

describe('the feed of changes', () => {
  let house: House
  let ground: Ground
  inHouse((opened) => ({ house, ground } = opened))

  /** Reads on from a cursor until there is no more; the last word on each record counts. */
  function readOn(since: string | null): { cursor: string; last: Map<string, Change> } {
    const last = new Map<string, Change>()
    let cursor = since
    for (;;) {
      const page = house.reader().changes(cursor, 2)
      for (const change of page.changes) last.set(change.id, change)
      cursor = page.cursor
      if (!page.hasMore) return { cursor, last }
    }
  }

  it('misses nothing: withdrawn, renamed theme, deleted for ever, catalogue deleted, process started anew', async () => {
    const { payload } = house
    const stories: CaseStory[] = []
    for (const title of ['Blir', 'Trekkes tilbake', 'Slettes']) stories.push(await makeStory(payload, ground, title))
    const [staying, withdrawn, deleted] = stories
    if (!staying || !withdrawn || !deleted) throw new Error('three stories')
    await within2s('published', () => stories.every((story) => house.reader().record(idOf(story)) !== null))
    const first = readOn(null)
    expect([...first.last.values()].every(({ operation }) => operation === 'UPSERT')).toBe(true)
    expect(stories.every((story) => first.last.has(idOf(story)))).toBe(true)
    const mirror = new Map([...first.last].map(([id, { record }]) => [id, record]))

    await payload.update({ collection: 'case-stories', id: withdrawn.id, data: { _status: 'draft' } })
    const labels = { nb: 'Nytt temanavn', nn: 'Nytt temanamn', en: 'New theme' }
    await payload.update({ collection: 'themes', id: ground.theme.id, data: { labels } })
    await house.stop()
    // Deleted while no sync was there to see it, and with the catalogue gone nothing but the ledger remembers.
    await payload.delete({ collection: 'case-stories', id: deleted.id })
    house.deleteCatalogue()
    await house.start()
    const added = await makeStory(payload, ground, 'Kom til')
    await within2s('added', () => house.reader().record(idOf(added)) !== null)

    const { last } = readOn(first.cursor)
    expect(last.get(idOf(withdrawn))).toMatchObject({ operation: 'DELETE', record: null, slug: withdrawn.slug })
    expect(last.get(idOf(deleted))).toMatchObject({ operation: 'DELETE', record: null })
    expect(last.get(idOf(staying))).toMatchObject({ operation: 'UPSERT', slug: staying.slug })
    expect(last.get(idOf(added))).toMatchObject({ operation: 'UPSERT' })
    for (const [id, { operation, record }] of last) {
      if (operation === 'DELETE') mirror.delete(id)
      else mirror.set(id, record)
    }
    const whole = readOn(null).last
    expect([...whole.values()].some(({ operation }) => operation === 'DELETE')).toBe(false)
    expect(new Map([...mirror].map(([id, record]) => [id, record?.revision]))).toEqual(
      new Map([...whole].map(([id, { record }]) => [id, record?.revision])),
    )
  })

  it('tells what comes back, and keeps when it was first published', async () => {
    const story = await makeStory(house.payload, ground, 'Ut og inn')
    const record = () => house.reader().record(idOf(story))
    await within2s('published', () => record() !== null)
    const publishedAt = record()?.publishedAt
    const at = { collection: 'case-stories', id: story.id } as const
    await house.payload.update({ ...at, data: { _status: 'draft' } })
    await within2s('gone', () => record() === null)
    const { cursor } = readOn(null)
    await house.payload.update({ ...at, data: { _status: 'published' } })
    await within2s('back', () => record() !== null)
    expect(readOn(cursor).last.get(idOf(story))).toMatchObject({ operation: 'UPSERT' })
    expect(record()?.publishedAt).toBe(publishedAt)
  })

  it('is left alone by a start that finds nothing changed', async () => {
    const rows = async () => {
      const { docs } = await house.payload.find({ collection: 'public-ledger', pagination: false, sort: 'publicId' })
      return docs.map(({ publicId, revision, changedAt, goneAt }) => ({ publicId, revision, changedAt, goneAt }))
    }
    const before = await rows()
    await house.stop()
    house.deleteCatalogue()
    await house.start()
    expect(await rows()).toEqual(before)
  })
})
