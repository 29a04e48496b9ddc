import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openCatalogue } from '../../../src/catalogue'
import type { CatalogueRecord } from '../../../src/catalogue/record'
import type { CatalogueBatch } from '../../../src/catalogue/store'
import { compareCatalogue } from '../../../src/catalogue/sync/compare'
import { readLedger } from '../../../src/catalogue/sync/ledger'
import { replaceCatalogue } from '../../../src/catalogue/sync/replace'
import type { CaseStory, ContactPoint } from '../../../src/payload-types'
import { type Ground, idOf, makeGround, makePoint, makeStory } from './content'
import { type House, openHouse } from './house'

describe('an operator who verifies the catalogue', () => {
  let house: House
  let ground: Ground
  let stories: CaseStory[]
  let point: ContactPoint
  let gone: CaseStory
  beforeAll(async () => {
    house = await openHouse()
    const { payload } = house
    ground = await makeGround(payload)
    stories = [await makeStory(payload, ground, 'Mangler'), await makeStory(payload, ground, 'Er en annen')]
    point = await makePoint(payload, ground.organisation, { page: 'https://example.org/kontakt' })
    gone = await makeStory(payload, ground, 'Trukket tilbake')
    await house.sync().settle()
    await payload.update({ collection: 'case-stories', id: gone.id, data: { _status: 'draft' } })
    await house.sync().settle()
    await house.stop()
  })
  beforeEach(() => replaceCatalogue(house.payload, house.cataloguePath, { progress: () => {} }))
  afterAll(() => house.close())

  const differences = async () => {
    const found = await compareCatalogue(house.payload, house.cataloguePath, () => {})
    return found.differences.map(({ kind, name, how }) => `${kind} ${name} ${how}`)
  }

  /** Puts something into the catalogue that the content database does not say. */
  function plant(batch: (record: (story: CaseStory | undefined) => CatalogueRecord) => CatalogueBatch): void {
    const writer = openCatalogue(house.cataloguePath, { readOnly: false })
    writer.apply(
      batch((story) => {
        const found = story && writer.record(idOf(story))
        if (!found) throw new Error('no such record')
        return found
      }),
    )
    writer.close()
  }

  it('is told that all is equal where it is', async () => {
    expect(await differences()).toEqual([])
  })

  it('is told of a record that is missing, one left over and one that differs though its revision does not', async () => {
    plant((record) => ({
      remove: [idOf(stories[0] ?? {})],
      records: [
        { ...record(stories[1]), title: 'Noe annet' },
        { ...record(stories[0]), id: 'left-over', slug: 'left-over' },
      ],
    }))
    const wanted = [
      `RECORD ${idOf(stories[0] ?? {})} MISSING`,
      `RECORD ${idOf(stories[1] ?? {})} OTHER`,
      'RECORD left-over LEFT',
    ]
    expect((await differences()).sort()).toEqual(wanted.sort())
  })

  it('is told of terms, contact points and former addresses', async () => {
    plant(() => ({
      remove: [idOf(ground.theme), idOf(point)],
      redirects: [{ type: 'CASE_STORY', slug: 'aldri-brukt', id: 'left-over' }],
    }))
    expect(await differences()).toEqual(
      expect.arrayContaining([
        `TERM ${idOf(ground.theme)} MISSING`,
        `CONTACT_POINT ${idOf(point)} MISSING`,
        'REDIRECT CASE_STORY aldri-brukt LEFT',
      ]),
    )
  })

  it('is told of a tombstone and a place in the feed that are not those of the content database', async () => {
    const rows = await readLedger(house.payload, [idOf(gone), idOf(stories[0] ?? {})])
    const entry = (id: string) => {
      const row = rows.get(id)
      if (!row) throw new Error('no such row')
      const { publicId, recordType, slug, revision, changedAt } = row
      return {
        id: publicId,
        type: recordType,
        slug,
        revision,
        goneAt: null,
        changedAt: new Date(changedAt).toISOString(),
      }
    }
    plant(() => ({
      ledger: [entry(idOf(gone)), { ...entry(idOf(stories[0] ?? {})), changedAt: '2020-01-01T00:00:00.000Z' }],
    }))
    const wanted = [`LEDGER ${idOf(gone)} OTHER`, `LEDGER ${idOf(stories[0] ?? {})} OTHER`]
    expect(await differences()).toEqual(wanted.sort())
  })

  it('is told where the ledger of the content database does not say what is public', async () => {
    const id = idOf(stories[0] ?? {})
    const row = (await readLedger(house.payload, [id])).get(id)
    if (!row) throw new Error('no such row')
    const write = (revision: string) =>
      house.payload.update({ collection: 'public-ledger', id: row.id, data: { revision } })
    await write('something-else')
    expect(await differences()).toEqual([`LEDGER ${id} OTHER`, `LEDGER ${id} UNTRUE`])
    await write(row.revision)
    expect(await differences()).toEqual([])
  })
})
