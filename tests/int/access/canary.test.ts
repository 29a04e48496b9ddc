import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { openRestPanel, type Loose, type RestPanel } from '../../helpers/restPanel'
import { makeGround, marked, ready } from './matrixRows'
import { hasDrafts, kinds, type Slug } from './matrixTable'

const canary = `kanarifugl-${randomUUID().slice(0, 8)}`
const secretEmail = `${randomUUID().slice(0, 8)}@x.example`
const slugs = Object.keys(kinds) as Slug[]
const draftSlugs = slugs.filter((slug) => hasDrafts(kinds[slug]))

let panel: RestPanel
let ids: { slug: string; id: string }[]
let published: string
let ended: string
const who: Record<string, string | undefined> = { anonymous: undefined }

beforeAll(async () => {
  panel = await openRestPanel()
  const { payload } = panel
  const ground = await makeGround(panel)
  const { own } = ground.organisations
  who.member = (await panel.person('member@x.example', ['MEMBER'], own)).cookie
  who.contributor = (await panel.person('contributor@x.example', ['CONTRIBUTOR'], own)).cookie
  who.editor = (await panel.person('editor@x.example', ['EDITOR'])).cookie
  ids = []
  for (const slug of draftSlugs) {
    for (const state of ['draft', 'trashed', 'newer draft']) {
      const data: Loose = {
        ...ready(slug, ground, 'other', state === 'newer draft' ? 'open' : canary),
        _status: state === 'draft' ? 'draft' : 'published',
      }
      const { id } = await payload.create({ collection: slug as Loose, data, draft: state === 'draft' })
      if (state === 'trashed')
        await payload.update({ collection: slug as Loose, id, data: { deletedAt: new Date().toISOString() } as Loose })
      if (state === 'newer draft')
        await payload.update({ collection: slug as Loose, id, data: marked(slug, canary) as Loose, draft: true })
      ids.push({ slug, id: String(id) })
    }
  }
  const make = async () => {
    const person = { email: secretEmail, basis: 'CONSENT', until: '2999-01-01T12:00:00.000Z' }
    const data: Loose = { ...ready('contact-points', ground, 'other', 'open'), person, _status: 'published' }
    return String((await payload.create({ collection: 'contact-points', data })).id)
  }
  published = await make()
  ended = await make()
  const row: Loose = await payload.db.findOne({ collection: 'contact-points', where: { id: { equals: ended } } })
  const person = { ...row.person, until: '2020-01-01T12:00:00.000Z' }
  await payload.db.updateOne({ collection: 'contact-points', id: ended, data: { person } })
})

test('no answer to anybody without the right holds a draft, a newer draft or what lies in the trash', async () => {
  let answers = 0
  for (const actor of ['anonymous', 'member', 'contributor']) {
    const ask = async (path: string) => {
      const { text, headers } = await panel.rest('GET', path, undefined, who[actor])
      answers += 1
      expect([actor, path, text.includes(canary) || JSON.stringify([...headers]).includes(canary)]).toEqual([
        actor,
        path,
        false,
      ])
    }
    for (const slug of slugs) {
      for (const query of [
        '',
        '&draft=true',
        '&trash=true',
        '&draft=true&trash=true',
        '&select[title]=true',
        '&sort=-updatedAt',
      ])
        await ask(`/${slug}?depth=2&limit=100${query}`)
      await ask(`/${slug}/versions?depth=2&trash=true&limit=100`)
      await ask(`/${slug}/count?where[id][equals]=x`)
    }
    for (const { slug, id } of ids)
      for (const query of ['', '?draft=true', '?trash=true', '?draft=true&trash=true'])
        await ask(`/${slug}/${id}${query}`)
    for (const slug of ['users', 'payload-preferences', 'payload-locked-documents', 'payload-jobs'])
      await ask(`/${slug}?depth=2`)
    await ask('/access')
  }
  expect(answers).toBeGreaterThan(500)
})

test('the canary sings for an editor, so it would have been heard', async () => {
  for (const { slug, id } of ids)
    expect((await panel.rest('GET', `/${slug}/${id}?draft=true&trash=true`, undefined, who.editor)).text).toContain(
      canary,
    )
})

test('a person’s details are read by members and editors, while the basis holds', async () => {
  const reads = async (actor: string, id: string) =>
    (await panel.rest('GET', `/contact-points/${id}`, undefined, who[actor])).text.includes(secretEmail)
  expect(await reads('anonymous', published)).toBe(false)
  expect(await reads('contributor', published)).toBe(false)
  expect(await reads('member', published)).toBe(true)
  expect(await reads('editor', published)).toBe(true)
  for (const actor of ['anonymous', 'contributor', 'member', 'editor'])
    expect([actor, await reads(actor, ended)]).toEqual([actor, false])
})
