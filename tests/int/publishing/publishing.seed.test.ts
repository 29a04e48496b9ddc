import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareCatalogue } from '../../../src/catalogue/sync/compare'
import { syncFailures } from '../../../src/catalogue/sync'
import { openCatalogue } from '../../../src/catalogue'
import { loadSeed } from '../../../seed'
import { type OpenContent, openContent, openSqliteContent } from '../../helpers/payload'
import { type House, openHouse } from './house'

/** Id and revision of everything that is public. */
function inventoryOf(house: House): Map<string, string> {
  const writer = openCatalogue(house.cataloguePath, { readOnly: false })
  const inventory = writer.inventory()
  writer.close()
  return inventory
}

const seeded = (open: () => Promise<OpenContent>) =>
  openHouse(async (payload) => {
    await loadSeed(payload, () => {})
  }, open)

describe('the seed in public', () => {
  const houses: House[] = []
  beforeAll(async () => {
    // The second is always on SQLite: a run on MongoDB compares the two kinds of database.
    houses.push(await seeded(openContent), await seeded(openSqliteContent))
  }, 400_000)
  afterAll(async () => {
    for (const house of houses) await house.close()
  })

  it('is all shown', () => {
    const counts = houses[0]?.reader().counts()
    expect(syncFailures()).toEqual([])
    for (const type of ['MEASURE', 'CASE_STORY', 'PILOT_EVALUATION', 'CONTACT_GUIDE', 'PUBLICATION'] as const)
      expect(counts?.[type]).toBeGreaterThan(0)
    expect(Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(40)
  })

  it('has the same ids and revisions in two databases, whatever their kind', () => {
    const [one, two] = houses
    if (!one || !two) throw new Error('two houses')
    expect(inventoryOf(one)).toEqual(inventoryOf(two))
    expect(inventoryOf(one).size).toBeGreaterThan(400)
  })

  it('is the same again after the catalogue file was deleted, and equals the content database', async () => {
    const [house] = houses
    if (!house) throw new Error('a house')
    const before = inventoryOf(house)
    await house.stop()
    house.deleteCatalogue()
    await house.start()
    expect(inventoryOf(house)).toEqual(before)
    const { differences } = await compareCatalogue(house.payload, house.cataloguePath, () => {})
    expect(differences).toEqual([])
  })
})
