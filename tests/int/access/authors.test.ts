import { beforeAll, expect, test } from 'vitest'
import { openRestPanel, type Person, type RestPanel } from '../../helpers/restPanel'

let panel: RestPanel
let own: string
let theme: string
const people: Record<string, Person> = {}
const name = 'Ola Kanarifugl'

beforeAll(async () => {
  panel = await openRestPanel()
  const { payload } = panel
  const organisation = { title: 'Egen', kind: 'NETWORK', language: 'NB', licence: 'CC-BY-4.0' } as const
  own = (await payload.create({ collection: 'organisations', draft: true, data: organisation })).id
  const labels = { nb: 'Tema', nn: 'Tema', en: 'Theme' }
  theme = (await payload.create({ collection: 'themes', data: { labels, position: 1 } })).id
  people.editor = await panel.person('editor@x.example', ['EDITOR'])
  people['contributor of the same organisation'] = await panel.person('own@x.example', ['CONTRIBUTOR'], own)
  people.stranger = await panel.person('stranger@x.example', ['CONTRIBUTOR', 'REVIEWER', 'MEMBER'])
})

const cookieOf = (who: string) => people[who]?.cookie
const story = (author: object) => ({
  title: 'En erfaring',
  summary: 'Hva som hendte.',
  language: 'NB',
  licence: 'CC-BY-4.0',
  themes: [theme],
  organisation: own,
  national: true,
  periodUnknown: true,
  sources: [{ title: 'Egen erfaring' }],
  lessons: 'NOT_YET',
  author,
  _status: 'published',
})
async function publish(author: object): Promise<string> {
  const answer = await panel.rest('POST', '/case-stories?depth=0', story(author), cookieOf('editor'))
  expect([answer.status, answer.text]).toEqual([201, answer.text])
  return answer.json.doc.id
}
const nameRead = async (id: string, who: string) =>
  (await panel.rest('GET', `/case-stories/${id}?depth=0`, undefined, cookieOf(who))).json.author?.name

test('an author that wants no name out is named to editors and to the own organisation only', async () => {
  for (const author of [{ name }, { name, nameConsent: false, nameUntil: '2999-01-01' }]) {
    const id = await publish(author)
    expect(await nameRead(id, 'editor')).toBe(name)
    expect(await nameRead(id, 'contributor of the same organisation')).toBe(name)
    expect(await nameRead(id, 'stranger')).toBeUndefined()
  }
})

test('an author that wants it is named to everybody, until the day', async () => {
  expect(await nameRead(await publish({ name, nameConsent: true, nameUntil: '2999-01-01' }), 'stranger')).toBe(name)
  expect(
    await nameRead(await publish({ name, nameConsent: true, nameUntil: '2020-01-01' }), 'stranger'),
  ).toBeUndefined()
})

test('nobody searches or sorts by an author’s name', async () => {
  for (const query of ['where[author.name][like]=Kanari', 'sort=author.name', 'sort=-author.name'])
    for (const who of ['editor', 'stranger'])
      expect((await panel.rest('GET', `/case-stories?${query}`, undefined, cookieOf(who))).status).toBe(400)
})

test('a wish without an end is sent back with a sentence', async () => {
  const answer = await panel.rest('POST', '/case-stories', story({ name, nameConsent: true }), cookieOf('editor'))
  expect(answer.status).toBe(400)
  expect(answer.json.errors[0].data.errors).toMatchObject([
    { path: 'author.nameUntil', message: 'Skriv hvor lenge navnet kan vises. Uten en dag vises det ikke.' },
  ])
})
