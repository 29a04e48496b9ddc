import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPublished } from '../../../src/catalogue/sync/committed'
import { compareCatalogue } from '../../../src/catalogue/sync/compare'
import { listLedger, settleLedger } from '../../../src/catalogue/sync/ledger'
import { startSync } from '../../../src/catalogue/sync'
import type { CaseStory } from '../../../src/payload-types'
import { type Ground, idOf, makeStory } from './content'
import { type House, inHouse, openHouse } from './house'

/** All that comes in pages, and how many pages it came in. */
async function gathered<T>(pages: AsyncGenerator<T[]>): Promise<{ rows: T[]; pages: number }> {
  const rows: T[] = []
  let count = 0
  for await (const page of pages) {
    rows.push(...page)
    count += 1
  }
  return { rows, pages: count }
}

describe('a start with more than fits in a page', () => {
  let house: House
  let ground: Ground
  const staying: CaseStory[] = []
  const gone: CaseStory[] = []
  inHouse((opened) => ({ house, ground } = opened))
  beforeAll(async () => {
    for (let at = 0; at < 7; at += 1) staying.push(await makeStory(house.payload, ground, `Står ${at}`))
    for (let at = 0; at < 4; at += 1) gone.push(await makeStory(house.payload, ground, `Går ${at}`))
    await house.sync().settle()
    for (const { id } of gone)
      await house.payload.update({ collection: 'case-stories', id, data: { _status: 'draft' } })
    await house.sync().settle()
  })

  it('finds every published document, once', async () => {
    const { rows, pages } = await gathered(listPublished(house.payload, 'case-stories', 3))
    expect(rows.map(({ id }) => id).sort()).toEqual(staying.map(({ id }) => id).sort())
    expect(pages).toBe(3)
  })

  it('finds every row of the ledger, once', async () => {
    const { rows, pages } = await gathered(listLedger(house.payload, 3))
    // The stories and the organisation that owns them.
    const wanted = [...staying, ...gone, ground.organisation].map(idOf)
    expect(rows.map(({ publicId }) => publicId).sort()).toEqual(wanted.sort())
    expect(pages).toBe(4)
  })

  it('shows all of it, and what is gone as gone', async () => {
    await house.stop()
    house.deleteCatalogue()
    await house.start({ pageSize: 3 })
    expect(staying.every((story) => house.reader().record(idOf(story)) !== null)).toBe(true)
    expect(gone.map(({ slug }) => house.reader().resolve('CASE_STORY', String(slug)).status)).toEqual(
      gone.map(() => 'GONE'),
    )
    expect((await compareCatalogue(house.payload, house.cataloguePath, () => {})).differences).toEqual([])
  })

  it('does not call gone what another node publishes while it reads', async () => {
    const { payload } = house
    const phases = new Set<unknown>()
    const written: unknown[] = []
    let story: CaseStory | null = null
    // Whichever of the two it lists first, the other node publishes before it lists the second.
    const find = async (asked: Parameters<Payload['find']>[0]) => {
      if (asked.sort === 'id' || asked.sort === 'publicId') phases.add(asked.sort)
      if (phases.size === 2 && story === null) {
        story = await makeStory(payload, ground, 'Fra en annen node')
        await house.sync().settle()
      }
      return payload.find(asked)
    }
    const update = (asked: Parameters<Payload['update']>[0]) => {
      written.push(asked.data)
      return payload.update(asked)
    }
    const node = new Proxy(payload, {
      get: (target, key) => (key === 'find' ? find : key === 'update' ? update : Reflect.get(target, key)),
    }) as Payload
    const never = { pollMs: 3_600_000, reconcileMs: 3_600_000 }
    const sync = await startSync(node, { cataloguePath: `${house.cataloguePath}.node`, ...never })
    await sync.stop()
    expect(story).not.toBeNull()
    expect(written.filter((data) => typeof Reflect.get(Object(data), 'goneAt') === 'string')).toEqual([])
  })
})

describe('the ledger', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  it('hides no change from a mirror when a clock is set back', async () => {
    const wish = (publicId: string) =>
      ({
        publicId,
        recordType: 'CASE_STORY',
        slug: publicId,
        revision: '1',
        firstPublishedAt: null,
      }) as const
    const instants: number[] = []
    for (const [publicId, now] of [
      ['ledger-a', '2031-01-01T00:00:00.000Z'],
      ['ledger-b', '2030-01-01T00:00:00.000Z'],
      ['ledger-c', '2029-01-01T00:00:00.000Z'],
    ] as const) {
      const rows = await settleLedger(house.payload, [wish(publicId)], [], new Date(now))
      instants.push(Date.parse(String(rows.get(publicId)?.changedAt)))
    }
    expect(instants).toEqual([...instants].sort((a, b) => a - b))
    expect(new Set(instants).size).toBe(3)
  })
})
