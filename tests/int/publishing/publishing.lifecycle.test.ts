import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { describe, expect, it } from 'vitest'
import { lexicalFromMarkdown } from '../../../src/lib/richText/fromMarkdown'
import { syncFailures } from '../../../src/catalogue/sync'
import { type Ground, idOf, makeStory } from './content'
import { found, type House, inHouse, seen, within2s } from './house'

describe('publishing', () => {
  let house: House
  let ground: Ground
  inHouse((opened) => ({ house, ground } = opened))

  const { record } = seen(() => house)

  it('a published story is found by a word of its body within two seconds, and gone as fast when it is withdrawn', async () => {
    const whatWeDid = lexicalFromMarkdown('Vi rigget en pumptrackbane.')
    const story = await makeStory(house.payload, ground, 'Sykkelbane på Øya', { whatWeDid })
    await within2s('found', () => found(house.reader(), 'pumptrackbane').includes('Sykkelbane på Øya'))

    await house.payload.update({ collection: 'case-stories', id: story.id, data: { _status: 'draft' } })
    await within2s('lost', () => found(house.reader(), 'pumptrackbane').length === 0 && record(story) === null)
    expect(house.reader().resolve('CASE_STORY', String(story.slug))).toMatchObject({ status: 'GONE', id: idOf(story) })
  })

  it('a draft is never seen', async () => {
    const draft = await makeStory(house.payload, ground, 'Kanarifuglutkast', {}, 'draft')
    await house.sync().settle()
    expect(record(draft)).toBeNull()
    expect(found(house.reader(), 'kanarifuglutkast')).toEqual([])
  })

  it('a published story stays as it is while its next version is a draft', async () => {
    const story = await makeStory(house.payload, ground, 'Turgruppa')
    await within2s('found', () => record(story) !== null)
    const before = record(story)
    await house.payload.update({
      collection: 'case-stories',
      id: story.id,
      data: { title: 'Uferdig tittel' },
      draft: true,
    })
    await house.sync().settle()
    expect(record(story)).toEqual(before)
    await house.stop()
    house.deleteCatalogue()
    await house.start()
    expect(record(story)).toEqual(before)

    await house.payload.update({
      collection: 'case-stories',
      id: story.id,
      data: { title: 'Ferdig tittel', _status: 'published' },
    })
    await within2s('changed', () => record(story)?.title === 'Ferdig tittel')
    expect(record(story)?.publishedAt).toBe(before?.publishedAt)
  })

  it('a save that is rolled back never shows', async () => {
    const req = await createLocalReq({}, house.payload)
    await initTransaction(req)
    const { theme, organisation } = ground
    const story = await house.payload.create({
      collection: 'case-stories',
      req,
      data: {
        title: 'Angret historie',
        summary: 'Skulle aldri vært publisert.',
        language: 'NB',
        licence: 'CC-BY-4.0',
        themes: [theme.id],
        organisation: organisation.id,
        national: true,
        periodUnknown: true,
        sources: [{ title: 'Egen erfaring' }],
        status: 'PLANNED',
        wouldRepeat: 'UNKNOWN',
        _status: 'published',
      },
    })
    await killTransaction(req)
    await house.sync().settle()
    expect(record(story)).toBeNull()
    expect(found(house.reader(), 'angret historie')).toEqual([])
  })

  it('a save shows when its transaction has committed, not before', async () => {
    const story = await makeStory(house.payload, ground, 'Ventende', {}, 'draft')
    const req = await createLocalReq({}, house.payload)
    await initTransaction(req)
    await house.payload.update({ collection: 'case-stories', id: story.id, req, data: { _status: 'published' } })
    expect(record(story)).toBeNull()
    await commitTransaction(req)
    await within2s('found', () => record(story) !== null)
  })

  it('what is put in the trash is gone, and back when it is taken out again', async () => {
    const story = await makeStory(house.payload, ground, 'Kastet og hentet')
    await within2s('found', () => record(story) !== null)
    const at = { collection: 'case-stories', id: story.id } as const
    await house.payload.update({ ...at, data: { deletedAt: new Date().toISOString() } })
    await within2s('gone', () => record(story) === null)
    await house.payload.update({ ...at, trash: true, data: { deletedAt: null } })
    await within2s('back', () => record(story) !== null)
  })

  it('what is deleted for ever leaves a tombstone', async () => {
    const story = await makeStory(house.payload, ground, 'Slettet')
    await within2s('found', () => record(story) !== null)
    await house.payload.delete({ collection: 'case-stories', id: story.id })
    await within2s('gone', () => record(story) === null)
    expect(house.reader().resolve('CASE_STORY', String(story.slug))).toMatchObject({
      status: 'GONE',
      type: 'CASE_STORY',
    })
  })

  it('a former address leads to the record', async () => {
    const story = await makeStory(house.payload, ground, 'Gammel adresse')
    await within2s('found', () => record(story) !== null)
    await house.payload.update({
      collection: 'case-stories',
      id: story.id,
      data: { slug: 'ny-adresse', _status: 'published' },
    })
    await within2s('moved', () => record(story)?.slug === 'ny-adresse')
    expect(house.reader().resolve('CASE_STORY', String(story.slug))).toMatchObject({ status: 'MOVED', id: idOf(story) })
  })

  it('what is removed behind Payload’s back is found by the reconcile', async () => {
    const story = await makeStory(house.payload, ground, 'Fjernet i databasen')
    await within2s('found', () => record(story) !== null)
    await house.payload.db.deleteOne({ collection: 'case-stories', where: { id: { equals: story.id } } })
    expect(record(story)).not.toBeNull()
    await house.sync().settle()
    expect(record(story)).toBeNull()
  })

  it('a record that cannot be shown stays out, is listed, and stops nobody', async () => {
    const story = await makeStory(house.payload, ground, 'Snart ødelagt')
    await within2s('found', () => record(story) !== null)
    await house.payload.db.updateOne({
      collection: 'case-stories',
      id: story.id,
      data: { summary: 'x'.repeat(401), updatedAt: new Date().toISOString() },
    })
    await house.sync().settle()
    expect(record(story)).toBeNull()
    expect(syncFailures()).toMatchObject([
      {
        publicId: idOf(story),
        collection: 'case-stories',
        title: 'Snart ødelagt',
        kind: 'FIELDS',
        fields: ['summary'],
      },
    ])
    expect(syncFailures()[0]?.reason).toContain('summary')
    const other = await makeStory(house.payload, ground, 'Helt i orden')
    await within2s('found', () => record(other) !== null)

    await house.payload.update({
      collection: 'case-stories',
      id: story.id,
      data: { summary: 'Kort.', _status: 'published' },
    })
    await within2s('mended', () => record(story) !== null)
    expect(syncFailures()).toEqual([])
  })
})
