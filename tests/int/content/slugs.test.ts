import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { type Ground, onGround, publish, readyMeasure, refusedFor } from './ground'

describe('the address of a record', () => {
  let payload: Payload
  let ground: Ground
  onGround((opened) => ({ payload, ground } = opened))

  const draft = (title: string) => payload.create({ collection: 'measures', draft: true, data: { title } as never })
  const formerOf = async (publicId: unknown) =>
    (await payload.find({ collection: 'redirects', where: { publicId: { equals: publicId } } })).docs
      .map(({ recordType, slug }) => `${recordType} ${slug}`)
      .sort()

  it('follows the title while someone types, and stays after the first publication', async () => {
    const { id } = await draft('Gå')
    const typed = await payload.update({ collection: 'measures', id, draft: true, data: { title: 'Gåtur på Ørland' } })
    expect(typed.slug).toBe('gatur-pa-orland')
    await payload.update({ collection: 'measures', id, data: readyMeasure(ground, 'Gåtur på Ørland') })
    const renamed = await payload.update({ collection: 'measures', id, data: { title: 'Turgruppa' } })
    expect(renamed.slug).toBe('gatur-pa-orland')
    expect(await formerOf(renamed.publicId)).toEqual([])
  })

  it('is not changed by a title where an editor has chosen it', async () => {
    const { id } = await draft('Første tittel')
    await payload.update({ collection: 'measures', id, draft: true, data: { slug: 'min-egen' } })
    const later = await payload.update({ collection: 'measures', id, draft: true, data: { title: 'Annen tittel' } })
    expect(later.slug).toBe('min-egen')
  })

  it('is kept apart from that of others by a number', async () => {
    const [first, second] = [await publish(payload, ground, 'Samme'), await publish(payload, ground, 'Samme')]
    expect([first.slug, second.slug]).toEqual(['samme', 'samme-2'])
    const story = await payload.create({ collection: 'case-stories', draft: true, data: { title: 'Samme' } as never })
    expect(story.slug).toBe('samme')
  })

  it('leaves the former one behind when the change is published, not while it is a draft', async () => {
    const { id, publicId } = await publish(payload, ground, 'Flytter')
    await payload.update({ collection: 'measures', id, draft: true, data: { slug: 'flyttet' } })
    expect(await formerOf(publicId)).toEqual([])
    await payload.update({ collection: 'measures', id, data: { _status: 'published' } })
    expect(await formerOf(publicId)).toEqual(['MEASURE flytter'])
  })

  it('leaves the former one behind when a new one is waiting and the record is taken down', async () => {
    const { id, publicId } = await publish(payload, ground, 'Tas ned')
    await payload.update({ collection: 'measures', id, draft: true, autosave: true, data: { slug: 'tatt-ned' } })
    await payload.update({ collection: 'measures', id, data: { _status: 'draft' } })
    expect(await formerOf(publicId)).toEqual(['MEASURE tas-ned'])
    await payload.update({ collection: 'measures', id, data: { _status: 'published' } })
    expect(await formerOf(publicId)).toEqual(['MEASURE tas-ned'])
    expect((await publish(payload, ground, 'Tas ned')).slug).toBe('tas-ned-2')
  })

  it('that only the ledger remembers is left behind too', async () => {
    const { id, publicId } = await publish(payload, ground, 'Husket')
    const day = new Date().toISOString()
    const row = { recordType: 'MEASURE', slug: 'husket-fra-for', revision: 'r', changedAt: day, firstPublishedAt: day }
    await payload.create({ collection: 'public-ledger', data: { ...row, publicId: String(publicId) } as never })
    await payload.update({ collection: 'measures', id, data: { summary: 'Skrevet på nytt.' } })
    expect(await formerOf(publicId)).toEqual(['MEASURE husket-fra-for'])
  })

  it('has room for the number of the forty-third of the same name, however long the name', async () => {
    const title = `${'a'.repeat(39)} ${'b'.repeat(39)}`
    const slugs = new Set<string>()
    for (let made = 1; made <= 43; made += 1) slugs.add(String((await draft(title)).slug))
    expect(slugs.size).toBe(43)
    const { docs } = await payload.find({ collection: 'measures', where: { title: { equals: title } }, limit: 1 })
    const data = { title, slug: docs[0]?.slug, summary: 'Lagret på nytt.' }
    const again = await payload.update({ collection: 'measures', id: String(docs[0]?.id), draft: true, data })
    expect(again.slug).toBe(docs[0]?.slug)
  })

  it('may go back to a former one of its own, which nobody else gets', async () => {
    const { id, publicId } = await publish(payload, ground, 'Hjem')
    await payload.update({ collection: 'measures', id, data: { slug: 'borte' } })
    const other = await publish(payload, ground, 'Hjem')
    expect(other.slug).toBe('hjem-2')
    expect(await refusedFor(payload.update({ collection: 'measures', id: other.id, data: { slug: 'hjem' } }))).toEqual([
      'slug',
    ])
    const back = await payload.update({ collection: 'measures', id, data: { slug: 'hjem' } })
    expect(back.slug).toBe('hjem')
    expect(await formerOf(publicId)).toEqual(['MEASURE borte', 'MEASURE hjem'])
  })

  it('is not given away when the record is in the trash, or deleted for good', async () => {
    const trashed = await publish(payload, ground, 'Kastet')
    await payload.update({ collection: 'measures', id: trashed.id, data: { deletedAt: new Date().toISOString() } })
    expect((await publish(payload, ground, 'Kastet')).slug).toBe('kastet-2')

    const gone = await publish(payload, ground, 'Borte for godt')
    await payload.create({
      collection: 'public-ledger',
      data: {
        publicId: String(gone.publicId),
        recordType: 'MEASURE',
        slug: String(gone.slug),
        revision: 'r',
        goneAt: new Date().toISOString(),
        changedAt: new Date().toISOString(),
        firstPublishedAt: new Date().toISOString(),
      },
    })
    await payload.delete({ collection: 'measures', id: gone.id })
    expect((await publish(payload, ground, 'Borte for godt')).slug).toBe('borte-for-godt-2')
  })

  it('is written with the letters of addresses whatever an editor types', async () => {
    const record = await publish(payload, ground, 'Skrevet', { slug: 'Æres Ord!' })
    expect(record.slug).toBe('aeres-ord')
  })

  it('leaves no former address behind where the save is refused', async () => {
    const { id, publicId } = await publish(payload, ground, 'Avvist')
    const save = payload.update({
      collection: 'measures',
      id,
      data: { slug: 'avvist-ny', cost: { start: { amount: -1 } } },
    })
    expect(await refusedFor(save)).toEqual(['cost.start.amount'])
    expect(await formerOf(publicId)).toEqual([])
  })

  it('of a theme leaves the former one behind at once, and follows no label', async () => {
    const labels = { nb: 'Ensomhet', nn: 'Einsemd', en: 'Loneliness' }
    const theme = await payload.create({ collection: 'themes', data: { labels, position: 1 } })
    expect(theme.slug).toBe('ensomhet')
    const data = { labels: { ...labels, nb: 'Mindre ensomhet' } }
    expect((await payload.update({ collection: 'themes', id: theme.id, data })).slug).toBe('ensomhet')
    await payload.update({ collection: 'themes', id: theme.id, data: { slug: 'mindre-ensomhet' } })
    expect(await formerOf(theme.publicId)).toEqual(['THEME ensomhet'])
  })

  it.each(['themes', 'target-groups'] as const)(
    'of one of the %s is not given away when it is deleted',
    async (tree) => {
      const data = { labels: { nb: 'Slettet', nn: 'Sletta', en: 'Deleted' }, position: 1 }
      const { id } = await payload.create({ collection: tree, data })
      await payload.delete({ collection: tree, id })
      expect((await payload.create({ collection: tree, data })).slug).toBe('slettet-2')
    },
  )

  it('of a programme is not given away when it is deleted, if it ever was public', async () => {
    const { equityAim: _aim, ...data } = readyMeasure(ground, 'Programmet')
    for (const [_status, next] of [
      ['draft', 'programmet'],
      ['published', 'programmet-2'],
    ] as const) {
      const { id } = await payload.create({ collection: 'programmes', data: { ...data, _status } as never })
      await payload.delete({ collection: 'programmes', id })
      const other = await payload.create({
        collection: 'programmes',
        draft: true,
        data: { title: data.title } as never,
      })
      expect(other.slug).toBe(next)
      await payload.delete({ collection: 'programmes', id: other.id })
    }
  })

  it("is nobody's while there is no title: a contributor may have several drafts without one", async () => {
    const untitled = (summary: string) =>
      payload.create({ collection: 'measures', draft: true, data: { summary } as never })
    const [first, second] = [await untitled('Den ene'), await untitled('Den andre')]
    expect([first.slug ?? null, second.slug ?? null]).toEqual([null, null])
  })

  it('and the public id are made anew for a copy', async () => {
    const original = await publish(payload, ground, 'Original')
    const copy = await payload.duplicate({ collection: 'measures', id: original.id, draft: true })
    expect(copy.publicId).toMatch(/^[\w-]{16}$/)
    expect(copy.publicId).not.toBe(original.publicId)
    expect(copy.slug).toBe('original-2')
    expect(copy.firstPublishedAt ?? null).toBeNull()
  })
})
