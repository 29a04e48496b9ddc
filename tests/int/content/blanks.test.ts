import type { SanitizedCollectionConfig } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { removeOldBlanks } from '../../../src/workflow/blanks/removeBlanks'
import { type Loose, openRestPanel, type Person, type RestPanel } from '../../helpers/restPanel'

const collection = 'case-stories'

let panel: RestPanel
let editor: Person
let contributor: Person
let stranger: Person
beforeAll(async () => {
  panel = await openRestPanel()
  const named = (title: string) =>
    panel.payload.create({ collection: 'organisations', draft: true, data: { title, kind: 'NETWORK' } as Loose })
  const [own, other] = [await named('Egen'), await named('Annen')]
  editor = await panel.person('editor@x.example', ['EDITOR'])
  contributor = await panel.person('contributor@x.example', ['CONTRIBUTOR'], own.id)
  stranger = await panel.person('stranger@x.example', ['CONTRIBUTOR'], other.id)
})

/** As the panel does when somebody opens a new form. */
const openForm = async ({ user }: Person): Promise<string> =>
  (await panel.payload.create({ collection, draft: true, data: {} as Loose, overrideAccess: false, user })).id
const leave = (id: string, cookie?: string) => panel.rest('POST', `/${collection}/${id}/leave`, {}, cookie)
const write = (id: string, data: object, { cookie }: Person) =>
  panel.rest('PATCH', `/${collection}/${id}?draft=true&autosave=true`, data, cookie)
const isThere = async (id: string) =>
  (await panel.payload.count({ collection, where: { id: { equals: id } } })).totalDocs === 1
/** The ids in the panel's own list. */
async function listed(): Promise<string[]> {
  const { config }: { config: SanitizedCollectionConfig } = panel.payload.collections[collection]
  const where = await config.admin.baseFilter?.({} as Loose)
  const { docs } = await panel.payload.find({ collection, draft: true, where: where ?? {}, pagination: false })
  return docs.map(({ id }) => id)
}

test('an editor who opens a new form and leaves it leaves nothing behind', async () => {
  const id = await openForm(editor)
  expect(await listed()).not.toContain(id)
  expect((await leave(id, editor.cookie)).json).toEqual({ removed: 1 })
  expect(await isThere(id)).toBe(false)
  expect(await panel.payload.countVersions({ collection, where: { parent: { equals: id } } })).toEqual({ totalDocs: 0 })
})

test.each([{ title: 'Bare en tittel' }, { summary: 'Bare et sammendrag' }, { national: true }])(
  'a contributor who has written %o keeps the draft, and finds it in the list',
  async (data) => {
    const id = await openForm(contributor)
    expect((await write(id, data, contributor)).status).toBe(200)
    expect((await leave(id, contributor.cookie)).json).toEqual({ removed: 0 })
    expect(await isThere(id)).toBe(true)
    expect(await listed()).toContain(id)
    const { publicId } = await panel.payload.findByID({ collection, id, draft: true })
    expect(publicId).toMatch(/^[\w-]{16}$/)
    await write(id, { summary: 'Mer' }, contributor)
    expect((await panel.payload.findByID({ collection, id, draft: true })).publicId).toBe(publicId)
  },
)

test('nobody takes a form away from under somebody else', async () => {
  const id = await openForm(contributor)
  expect((await leave(id)).status).toBe(404)
  expect((await leave(id, stranger.cookie)).json).toEqual({ removed: 0 })
  expect(await isThere(id)).toBe(true)
})

test('a partner program that writes a draft without a title finds it in the list', async () => {
  const { json } = await panel.rest('POST', `/${collection}?draft=true`, { summary: 'Fra et program' }, editor.cookie)
  expect(await listed()).toContain(json.doc.id)
})

test('a form that a closed browser left is gone in time; what is written, or was opened since, is kept', async () => {
  const [left, written] = [await openForm(editor), await openForm(editor)]
  await write(written, { summary: 'Noe' }, editor)
  const { createdAt } = await panel.payload.findByID({ collection, id: written, draft: true })
  const fresh = await openForm(editor)
  expect(await removeOldBlanks(panel.payload)).toBe(0)
  expect(await removeOldBlanks(panel.payload, new Date(Date.parse(createdAt) + 1))).toBeGreaterThan(0)
  expect([await isThere(left), await isThere(written), await isThere(fresh)]).toEqual([false, true, true])
})
