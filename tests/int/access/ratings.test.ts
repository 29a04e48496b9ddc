import { beforeAll, expect, test } from 'vitest'
import { openRestPanel, type Loose, type Person, type RestPanel } from '../../helpers/restPanel'

let panel: RestPanel
let own: string
let other: string
const people: Record<string, Person> = {}

beforeAll(async () => {
  panel = await openRestPanel()
  const organisation = async (title: string) => {
    const data = { title, kind: 'NETWORK', language: 'NB', licence: 'CC-BY-4.0' } as const
    return (await panel.payload.create({ collection: 'organisations', draft: true, data })).id
  }
  own = await organisation('Egen')
  other = await organisation('Annen')
  people.editor = await panel.person('editor@x.example', ['EDITOR'])
  people.contributor = await panel.person('contributor@x.example', ['CONTRIBUTOR'], own)
  people.reviewer = await panel.person('reviewer@x.example', ['REVIEWER'], own)
  people.colleague = await panel.person('colleague@x.example', ['REVIEWER'])
  people.both = await panel.person('both@x.example', ['REVIEWER', 'CONTRIBUTOR'], own)
})

const cookieOf = (who: string) => people[who]?.cookie
const rating = { level: 'PROMISING', reason: 'Egne tall.', reviewer: 'Forsker, NTNU', ratedAt: '2026-01-01' }

async function measure(organisation: string): Promise<string> {
  const body = { title: 'Et tiltak', organisation }
  return (await panel.rest('POST', '/measures?draft=true&depth=0', body, cookieOf('editor'))).json.doc.id
}
const rate = (who: string, id: string, effectRatings: Loose, more: object = {}) =>
  panel.rest('PATCH', `/measures/${id}?draft=true&depth=0`, { effectRatings, ...more }, cookieOf(who))
const ratingsOf = async (id: string): Promise<Loose[]> =>
  (await panel.rest('GET', `/measures/${id}?draft=true&depth=0`, undefined, cookieOf('editor'))).json.effectRatings

test('a contributor does not rate, neither when a measure is made nor later', async () => {
  const body = { title: 'Vårt tiltak', effectRatings: [rating] }
  const made = await panel.rest('POST', '/measures?draft=true&depth=0', body, cookieOf('contributor'))
  expect([made.status, made.json.doc.effectRatings]).toEqual([201, []])
  expect((await rate('contributor', made.json.doc.id, [rating])).json.doc.effectRatings).toEqual([])
})

test('a reviewer rates what others do, and writes nothing else there', async () => {
  const id = await measure(other)
  const answer = await rate('reviewer', id, [rating], { title: 'Nytt navn' })
  expect(answer.json.doc).toMatchObject({ title: 'Et tiltak', effectRatings: [{ level: 'PROMISING' }] })
  expect(answer.json.doc.effectRatings[0]).not.toHaveProperty('ratedBy')
})

test('a reviewer does not rate the own organisation’s measure, not even one who also writes for it', async () => {
  const id = await measure(own)
  expect((await rate('reviewer', id, [rating])).status).toBe(404)
  expect((await rate('both', id, [rating], { title: 'Nytt navn' })).json.doc).toMatchObject({
    title: 'Nytt navn',
    effectRatings: [],
  })
  expect(await ratingsOf(id)).toEqual([])
})

test('a reviewer goes on writing the own rating, as autosave does', async () => {
  const id = await measure(other)
  await rate('reviewer', id, [{ ...rating, reason: 'Eg' }])
  const [first] = await ratingsOf(id)
  expect((await rate('reviewer', id, [{ ...first, reason: 'Egne tall.' }])).status).toBe(200)
  expect(await ratingsOf(id)).toMatchObject([{ reason: 'Egne tall.' }])
})

test.each(['reviewer', 'editor'])('a reviewer never overwrites or removes what a %s has rated', async (first) => {
  const id = await measure(other)
  await rate(first, id, [rating])
  const rows = await ratingsOf(id)
  for (const changed of [[], [{ ...rows[0], level: 'DOCUMENTED' }], [rating]]) {
    const refused = await rate('colleague', id, changed)
    expect([refused.status, refused.json.errors?.[0].message]).toEqual([
      403,
      'Dette er en annens vurdering, og den står som den er. Legg til en ny rad med din egen.',
    ])
  }
  const both = await rate('colleague', id, [...rows, { ...rating, level: 'DOCUMENTED' }])
  expect(both.json.doc.effectRatings).toMatchObject([{ level: 'PROMISING' }, { level: 'DOCUMENTED' }])
  expect(await ratingsOf(id)).toHaveLength(2)
})
