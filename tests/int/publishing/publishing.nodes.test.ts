import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalogue } from '../../../src/catalogue'
import type { CatalogueReader } from '../../../src/catalogue/store'
import { startSync, type Sync } from '../../../src/catalogue/sync'
import { type Ground, idOf, makeStory } from './content'
import { type House, inHouse, within2s } from './house'

describe('a second web node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-node-'))
  let house: House
  let ground: Ground
  let sync: Sync
  let reader: CatalogueReader
  inHouse((opened) => ({ house, ground } = opened))
  beforeAll(async () => {
    const cataloguePath = join(folder, 'catalogue.db')
    sync = await startSync(house.payload, { cataloguePath, pollMs: 500, reconcileMs: 3_600_000 })
    reader = openCatalogue(cataloguePath, { readOnly: true })
  })
  afterAll(async () => {
    reader.close()
    await sync.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has the same records, and shares one ledger with the first', async () => {
    const stories = await Promise.all(
      Array.from({ length: 10 }, (_, at) => makeStory(house.payload, ground, `Samtidig ${at}`)),
    )
    const ids = stories.map(idOf)
    await within2s('on both', () => ids.every((id) => reader.record(id) && house.reader().record(id)))
    for (const id of ids) expect(reader.record(id)).toEqual(house.reader().record(id))
    const { docs } = await house.payload.find({
      collection: 'public-ledger',
      where: { publicId: { in: ids } },
      pagination: false,
    })
    expect(docs.map(({ publicId }) => publicId).sort()).toEqual([...ids].sort())
  })

  it('finds a save that no nudge told of within two seconds', async () => {
    const story = await makeStory(house.payload, ground, 'Før')
    await within2s('published', () => reader.record(idOf(story)) !== null)
    // As another process would save it: this one’s hooks do not run.
    const data = { title: 'Etter', updatedAt: new Date().toISOString() }
    await house.payload.db.updateOne({ collection: 'case-stories', id: story.id, data })
    await within2s('seen', () => reader.record(idOf(story))?.title === 'Etter')
  })
})
