import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ground, onGround, readyMeasure, refusedFor } from './ground'

const collection = 'contact-guides'

describe('the national standard guide', () => {
  let payload: Payload
  let ground: Ground
  let first: string
  onGround((opened) => ({ payload, ground } = opened))
  beforeAll(async () => {
    first = (await guide('Standard')).id
  })

  const guide = (title: string, more: object = {}) => {
    const { equityAim: _aim, ...ready } = readyMeasure(ground, title)
    const data = { ...ready, situation: 'S', steps: [{ whom: 'Noen' }], standard: true, ...more }
    return payload.create({ collection, data: data as never })
  }
  const save = (id: string, data: object) => payload.update({ collection, id, data: data as never })
  const isStandard = async (id: string) => (await payload.findByID({ collection, id })).standard

  it('may be written anew, also as a draft without the tick', async () => {
    await save(first, { summary: 'Den samme, rettet.' })
    await payload.update({ collection, id: first, draft: true, data: { standard: false } })
    expect(await isStandard(first)).toBe(true)
    await save(first, { standard: true, _status: 'published' })
  })

  it('is not taken down, unticked, put in the trash or deleted while there is no other', async () => {
    expect(await refusedFor(save(first, { _status: 'draft' }))).toEqual(['standard'])
    expect(await refusedFor(save(first, { standard: false }))).toEqual(['standard'])
    expect(await refusedFor(save(first, { deletedAt: new Date().toISOString() }))).toEqual(['standard'])
    expect(await refusedFor(payload.delete({ collection, id: first }))).toEqual(['standard'])
    expect(await isStandard(first)).toBe(true)
  })

  it('gives its tick to the next one that is published with it, and may then go', async () => {
    const next = await guide('Den neste')
    expect([await isStandard(first), await isStandard(next.id)]).toEqual([false, true])
    await save(first, { _status: 'draft' })
    first = next.id
  })

  it('that has changes waiting does not give up its tick: they would be published with it', async () => {
    await payload.update({ collection, id: first, draft: true, data: { title: 'Uferdig' } })
    expect(await refusedFor(guide('Tar over'))).toEqual(['standard'])
    expect(await isStandard(first)).toBe(true)
  })
})
