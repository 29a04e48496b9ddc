import { beforeAll, describe, expect, it } from 'vitest'
import { recordCollections } from '../../../src/catalogue/projection/lookups'
import { openRestPanel, type Loose, type Person, type RestPanel } from '../../helpers/restPanel'

/*
 * A query may select some fields, or leave some out. What is worked out when read stays right all the same, and so does
 * what a save sets going.
 */

let panel: RestPanel
let editor: Person
let organisation: string
const made = new Map<string, Loose>()

const get = async (path: string) => (await panel.rest('GET', path, undefined, editor.cookie)).json
const make = async (collection: string, body: object) =>
  (await panel.rest('POST', `/${collection}?draft=true&depth=0`, body, editor.cookie)).json.doc

beforeAll(async () => {
  panel = await openRestPanel()
  editor = await panel.person('editor@x.example', ['EDITOR'])
  organisation = (await make('organisations', { title: 'Grunn', kind: 'NETWORK' })).id
  for (const collection of recordCollections)
    made.set(collection, await make(collection, { title: 'Tittel', summary: 'Kort.', sources: [{ title: 'Egen' }] }))
  const body = { organisation, role: 'SECRETARIAT', mailbox: 'post@x.example', confirmedAt: new Date().toISOString() }
  made.set('contact-points', await make('contact-points', body))
})

const computed = [
  ...recordCollections.map((collection) => ({ collection, field: 'completeness', from: ['summary', 'sources'] })),
  { collection: 'contact-points', field: 'contactState', from: ['confirmedAt'] },
]

describe.each(computed)('$field of $collection, to an editor', ({ collection, field, from }) => {
  const whole = () => made.get(collection)
  const query = (select: string) => `draft=true&depth=0&${select}`
  const without = from.map((name) => `select[${name}]=false`).join('&')

  it.each([
    ['who selects it alone', `select[${field}]=true`],
    ['who leaves out what it is worked out from', without],
  ])('%s, is the same', async (_who, select) => {
    expect(whole()[field]).not.toBe('UNCONFIRMED')
    expect((await get(`/${collection}/${whole().id}?${query(select)}`))[field]).toBe(whole()[field])
    const list = await get(`/${collection}?${query(select)}&where[id][equals]=${whole().id}`)
    expect(list.docs.map((one: Loose) => one[field])).toEqual([whole()[field]])
  })

  it('who saves and selects, is the same', async () => {
    for (const select of [`select[${field}]=true`, without]) {
      const path = `/${collection}/${whole().id}?${query(select)}`
      const { json } = await panel.rest('PATCH', path, {}, editor.cookie)
      expect(json.doc[field]).toBe(whole()[field])
    }
  })

  it('who lists versions, is the same', async () => {
    for (const select of [`select[${field}]=true`, without]) {
      const inVersion = select.replaceAll('select[', 'select[version][')
      const { docs } = await get(
        `/${collection}/versions?depth=0&limit=1&where[parent][equals]=${whole().id}&${inVersion}`,
      )
      expect(docs.map(({ version }: Loose) => version[field])).toEqual([whole()[field]])
    }
  })

  it('who leaves it out, is left out', async () => {
    const answer = await get(`/${collection}/${whole().id}?${query(`select[${field}]=false`)}`)
    expect(answer).toHaveProperty('title')
    expect(answer).not.toHaveProperty(field)
  })
})

it('an objection empties every version, also where the editor asks for an answer without the person', async () => {
  const person = { name: 'Kari Kanarifugl', email: 'kari@x.example', basis: 'CONSENT', until: '2999-01-01' }
  const { id } = await make('contact-points', { organisation, role: 'SECRETARIAT', person })
  const path = `/contact-points/${id}?draft=true&depth=0&select[person]=false`
  expect((await panel.rest('PATCH', path, { person: { objection: true } }, editor.cookie)).status).toBe(200)
  const { docs } = await get(`/contact-points/versions?depth=0&where[parent][equals]=${id}`)
  expect(docs.length).toBeGreaterThan(1)
  expect(JSON.stringify(docs)).not.toContain('Kanarifugl')
})
