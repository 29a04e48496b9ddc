import { createLocalReq, type Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { type Ground, makeGround, onGround, publish, readyMeasure, refusedFor } from './ground'

const collection = 'measures'

describe('a translation', () => {
  let payload: Payload
  let ground: Ground
  onGround((opened) => ({ payload, ground } = opened))

  const translate = (translationOf: string, more: object = {}) => {
    const texts = { title: 'På nynorsk', summary: 'Det same.', language: 'NN', translationOf, _status: 'published' }
    return payload.create({ collection, data: { ...texts, ...more } as never })
  }

  it('needs its texts alone, and belongs to whoever owns the original', async () => {
    const { id } = await publish(payload, ground, 'Original')
    const { organisation, _status } = await translate(id)
    expect(_status).toBe('published')
    expect((organisation as { id: string }).id).toBe(ground.organisation.id)
  })

  it('is not published before its original is, nor when that is in the trash', async () => {
    const draft = await payload.create({ collection, draft: true, data: { title: 'Utkast' } as never })
    expect(await refusedFor(translate(draft.id))).toEqual(['translationOf'])
    const trashed = await publish(payload, ground, 'Kastet original')
    await payload.update({ collection, id: trashed.id, data: { deletedAt: new Date().toISOString() } })
    expect(await refusedFor(translate(trashed.id))).toEqual(['translationOf'])
    await translate(draft.id, { _status: 'draft' })
  })

  it('is in another language than the original, and the only one in it', async () => {
    const { id } = await publish(payload, ground, 'Én av hver')
    expect(await refusedFor(translate(id, { language: 'NB' }))).toEqual(['language'])
    const nynorsk = await translate(id)
    expect(await refusedFor(translate(id))).toEqual(['language'])
    await payload.update({ collection, id: nynorsk.id, data: { summary: 'Det same, retta.' } })
    expect((await translate(id, { language: 'EN' })).language).toBe('EN')
    const moved = payload.update({ collection, id, data: { language: 'NN' } })
    expect(await refusedFor(moved)).toEqual(['language'])
  })

  it('is of an original: not of a translation, and not of itself', async () => {
    const { id } = await publish(payload, ground, 'Øverst')
    const nynorsk = await translate(id)
    expect(await refusedFor(translate(nynorsk.id, { language: 'EN' }))).toEqual(['translationOf'])
    const itself = payload.update({ collection, id: nynorsk.id, data: { translationOf: nynorsk.id, language: 'EN' } })
    expect(await refusedFor(itself)).toContain('translationOf')
  })

  it('has none of its own: an original with translations does not become one', async () => {
    const [first, second] = [await publish(payload, ground, 'Første'), await publish(payload, ground, 'Andre')]
    await translate(first.id)
    const tie = payload.update({ collection, id: first.id, data: { translationOf: second.id, language: 'EN' } })
    expect(await refusedFor(tie)).toEqual(['translationOf'])
  })

  it('of another organisation’s page is not a contributor’s to write', async () => {
    const { id } = await publish(payload, ground, 'De andres')
    const own = await makeGround(payload)
    const texts = { title: 'På nynorsk', language: 'NN', translationOf: id }
    const write = async (organisation: string) => {
      const user = { id: 'c', collection: 'users', roles: ['CONTRIBUTOR'], organisation }
      const req = await createLocalReq({ user: user as never }, payload)
      return payload.create({ collection, draft: true, req, data: texts as never })
    }
    expect(await refusedFor(write(own.organisation.id))).toEqual(['translationOf'])
    expect((await write(ground.organisation.id)).title).toBe('På nynorsk')
  })

  it('of a programme is not a thing, and a programme is published only when it is complete', async () => {
    const empty = payload.create({ collection: 'programmes', data: { _status: 'published' } as never })
    expect(await refusedFor(empty)).toContain('periodUnknown')
    const { equityAim: _aim, licence: _licence, ...ready } = readyMeasure(ground, 'Programmet')
    const programme = await payload.create({ collection: 'programmes', data: ready as never })
    expect(programme._status).toBe('published')
  })
})
