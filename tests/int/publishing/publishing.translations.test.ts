import { describe, expect, it } from 'vitest'
import { syncFailures } from '../../../src/catalogue/sync'
import { compareCatalogue } from '../../../src/catalogue/sync/compare'
import { type Ground, idOf, makeMeasure, makeStory } from './content'
import { type House, inHouse, seen, within2s } from './house'

describe('a translation', () => {
  let house: House
  let ground: Ground
  inHouse((opened) => ({ house, ground } = opened))

  const { record, published } = seen(() => house)
  const inNynorsk = (id: string) => ({ language: 'NN', translationOf: id })

  it('leaves the public with its original, is listed, and comes back with it', async () => {
    const original = await published(makeStory(house.payload, ground, 'Original'))
    const translation = await published(makeStory(house.payload, ground, 'Omsetjing', inNynorsk(original.id)))
    const at = { collection: 'case-stories', id: original.id } as const
    await house.payload.update({ ...at, data: { _status: 'draft' } })
    await within2s('both gone', () => record(original) === null && record(translation) === null)
    expect(syncFailures()).toMatchObject([
      { publicId: idOf(translation), title: 'Omsetjing', kind: 'ORIGINAL_NOT_PUBLIC' },
    ])
    expect(syncFailures()[0]?.reason).toContain('its original is not public')
    expect(house.reader().resolve('CASE_STORY', String(translation.slug)).status).toBe('GONE')

    await house.stop()
    house.deleteCatalogue()
    await house.start()
    expect(record(translation)).toBeNull()

    await house.payload.update({ ...at, data: { _status: 'published' } })
    await within2s('both back', () => record(original) !== null && record(translation) !== null)
    expect(syncFailures()).toEqual([])
  })

  it('is not public while its original is published and cannot be shown', async () => {
    const original = await published(makeStory(house.payload, ground, 'Snart ødelagt'))
    const translation = await published(makeStory(house.payload, ground, 'Heil', inNynorsk(original.id)))
    const broken = { summary: 'x'.repeat(401), updatedAt: new Date().toISOString() }
    await house.payload.db.updateOne({ collection: 'case-stories', id: original.id, data: broken })
    await house.sync().settle()
    expect([record(original), record(translation)]).toEqual([null, null])
    await house.stop()
    house.deleteCatalogue()
    await house.start()
    expect([record(original), record(translation)]).toEqual([null, null])
    const data = { summary: 'Kort.', _status: 'published' } as const
    await house.payload.update({ collection: 'case-stories', id: original.id, data })
    await within2s('both back', () => record(original) !== null && record(translation) !== null)
  })

  it('of a measure has another revision when a story of the measure comes, and the first again when it goes', async () => {
    const measure = await published(makeMeasure(house.payload, ground, 'Utlånsbua'))
    const translation = await published(makeMeasure(house.payload, ground, 'Utlånsbua nynorsk', inNynorsk(measure.id)))
    const before = [record(measure)?.revision, record(translation)?.revision]
    const revisions = () => [record(measure)?.revision, record(translation)?.revision]
    const place = { municipalities: ['5028'], national: false }
    for (const told of [measure, translation]) {
      const story = await published(
        makeStory(house.payload, ground, `Utlån ${told.language}`, { measures: [told.id], ...place }),
      )
      await within2s('told of both', () => revisions().every((revision, at) => revision !== before[at]))
      expect(record(translation)?.municipalities).toEqual(['5028'])
      expect(house.reader().statusCounts(idOf(measure)).RUNNING).toBe(1)
      expect((await compareCatalogue(house.payload, house.cataloguePath, () => {})).differences).toEqual([])
      await house.payload.update({ collection: 'case-stories', id: story.id, data: { _status: 'draft' } })
      await within2s('forgotten', () => revisions().every((revision, at) => revision === before[at]))
    }
  })
})
