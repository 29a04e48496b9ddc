import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { rules } from './rules'
import { smallPanel, type Loose, type SmallPanel } from './smallPanel'

const canary = `kanarifugl-${randomUUID().slice(0, 8)}`
const secretEmail = `${randomUUID().slice(0, 8)}@x.example`
const slugs = Object.values(rules).flatMap((bySlug) => Object.keys(bySlug))
const draftSlugs = [...Object.keys(rules.contributed), ...Object.keys(rules.editorial)]

let panel: SmallPanel
let ids: { slug: string; id: string }[]
let published: string
let ended: string
const who: Record<string, string | undefined> = { anonymous: undefined }

beforeAll(async () => {
  panel = await smallPanel('access-canary')
  const { payload } = panel
  const own = await payload.create({
    collection: 'organisations' as Loose,
    data: { name: 'Own', _status: 'published' } as Loose,
  })
  who.member = (await panel.person('member@x.example', ['MEMBER'], String(own.id))).cookie
  who.contributor = (await panel.person('contributor@x.example', ['CONTRIBUTOR'], String(own.id))).cookie
  who.editor = (await panel.person('editor@x.example', ['EDITOR'])).cookie
  ids = []
  for (const slug of draftSlugs) {
    for (const state of ['draft', 'trashed', 'newer draft']) {
      const data: Loose = {
        name: state === 'newer draft' ? 'open' : canary,
        _status: state === 'draft' ? 'draft' : 'published',
      }
      const { id } = await payload.create({ collection: slug as Loose, data, draft: state === 'draft' })
      if (state === 'trashed')
        await payload.update({ collection: slug as Loose, id, data: { deletedAt: new Date().toISOString() } as Loose })
      if (state === 'newer draft')
        await payload.update({ collection: slug as Loose, id, data: { name: canary } as Loose, draft: true })
      ids.push({ slug, id: String(id) })
    }
  }
  const contact = (until: string): Loose => ({
    name: 'contact',
    _status: 'published',
    person: { email: secretEmail, basis: 'CONSENT', until },
  })
  const make = async (until: string) =>
    String((await payload.create({ collection: 'contact-points' as Loose, data: contact(until) })).id)
  published = await make('2999-01-01T12:00:00.000Z')
  ended = await make('2020-01-01T12:00:00.000Z')
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
        '&select[name]=true',
        '&sort=-name',
      ])
        await ask(`/${slug}?depth=2&limit=100${query}`)
      await ask(`/${slug}/versions?depth=2&trash=true&limit=100`)
      await ask(`/${slug}/count?where[name][equals]=x`)
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
    (await panel.rest('GET', `/contact-points/${id}?draft=true`, undefined, who[actor])).text.includes(secretEmail)
  expect(await reads('anonymous', published)).toBe(false)
  expect(await reads('contributor', published)).toBe(false)
  expect(await reads('member', published)).toBe(true)
  expect(await reads('editor', published)).toBe(true)
  for (const actor of ['anonymous', 'contributor', 'member', 'editor'])
    expect([actor, await reads(actor, ended)]).toEqual([actor, false])
})
