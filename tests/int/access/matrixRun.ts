import { randomUUID } from 'node:crypto'
import { actors, maySee, type Actor, type Row } from './matrix'
import { rules, type Kind } from './rules'
import { smallPanel, type Answer, type Loose, type SmallPanel } from './smallPanel'

type People = Record<Actor, { user: Loose; cookie: string | undefined }>
type Door = 'REST' | 'Local'

let panel: SmallPanel
/** Everybody who asks, signed in. */
export let people: People
const organisations: Record<Row['owner'], string> = { own: '', other: '' }
/** Every collection, and of what kind it is. */
export const collections = Object.entries(rules).flatMap(([kind, bySlug]) =>
  Object.keys(bySlug).map((slug) => ({ kind: kind as Kind, slug: slug as Loose })),
)
/** Whether rows of this kind are drafts before they are public. */
export const hasDrafts = (kind: Kind) => kind === 'contributed' || kind === 'editorial'
/** Whether rows of this kind go through the trash. */
export const hasTrash = (kind: Kind) => kind !== 'closed'

/** What has been counted so far. */
export const count = { cells: 0 }
/** Cells that came out otherwise than the table says. */
export const unexpected: string[] = []
/** Counts one cell of the matrix. */
export function cell(description: string, expected: boolean, actual: boolean): void {
  count.cells += 1
  if (expected !== actual) unexpected.push(`${description}: ${actual ? 'allowed' : 'denied'}`)
}

/** Makes a row in the state that is asked about. */
export async function plant(kind: Kind, slug: Loose, row: Row): Promise<string> {
  const { payload } = panel
  const status = hasDrafts(kind) ? { _status: row.isPublished ? 'published' : 'draft' } : {}
  const data: Loose = { name: 'planted', organisation: organisations[row.owner], ...status }
  const { id } = await payload.create({ collection: slug, data, draft: !row.isPublished })
  if (row.isTrashed)
    await payload.update({ collection: slug, id, data: { deletedAt: new Date().toISOString() } as Loose })
  return String(id)
}

/** One operation, as it is done over each of the two doors. */
export interface Doing {
  rest(id: string): ['GET' | 'POST' | 'PATCH' | 'DELETE', string, unknown]
  local(id: string, as: { overrideAccess: false; user: Loose }): Promise<unknown>
}

/** Whether REST did what it was asked. */
export const isDone = (answer: Answer) => answer.status < 300 && (answer.json?.errors ?? []).length === 0

async function attempt(door: Door, doing: Doing, id: string, who: People[Actor]): Promise<Answer | boolean> {
  if (door === 'REST') return panel.rest(...doing.rest(id), who.cookie)
  return doing.local(id, { overrideAccess: false, user: who.user }).then(
    () => true,
    () => false,
  )
}

/** A cell in words. */
export const describeCell = (actor: Actor, slug: string, row: Row, what: string, door: Door) =>
  `${actor} · ${slug} · ${row.owner} ${row.isPublished ? 'published' : 'draft'}${row.isTrashed ? ' trashed' : ''} · ${what} · ${door}`

/** Starts the panel and signs everybody in. */
export async function openPanel(): Promise<SmallPanel> {
  panel = await smallPanel('access-matrix')
  const { payload } = panel
  for (const owner of ['own', 'other'] as const) {
    const data: Loose = { name: owner, _status: 'published' }
    organisations[owner] = String((await payload.create({ collection: 'organisations' as Loose, data })).id)
  }
  people = {
    anonymous: { user: null, cookie: undefined },
    member: await panel.person('member@x.example', ['MEMBER'], organisations.own),
    contributor: await panel.person('contributor@x.example', ['CONTRIBUTOR'], organisations.own),
    'contributor without organisation': await panel.person('adrift@x.example', ['CONTRIBUTOR']),
    reviewer: await panel.person('reviewer@x.example', ['REVIEWER'], organisations.own),
    editor: await panel.person('editor@x.example', ['EDITOR']),
    admin: await panel.person('admin@x.example', ['ADMIN']),
  }
  return panel
}

/** Lets everybody try one operation on one row, over both doors. Whatever REST denies must look as if it were not there. */
export async function acrossActors(
  kind: Kind,
  slug: Loose,
  row: Row,
  what: string,
  doing: Doing,
  expected: (actor: Actor) => boolean,
  changes: boolean,
) {
  const { payload } = panel
  let id = await plant(kind, slug, row)
  for (const actor of actors) {
    for (const door of ['REST', 'Local'] as const) {
      const name = describeCell(actor, slug, row, what, door)
      const result = await attempt(door, doing, id, people[actor])
      const allowed = typeof result === 'boolean' ? result : isDone(result)
      cell(name, expected(actor), allowed)
      if (!allowed && typeof result !== 'boolean' && !maySee(actor, kind, slug, row)) {
        const absent = await panel.rest(...doing.rest(randomUUID()), people[actor].cookie)
        cell(`${name} · looks as if absent`, true, absent.status === result.status && absent.text === result.text)
      }
      if (!allowed && changes) {
        const { docs } = await payload.find({ collection: slug, where: { id: { equals: id } }, trash: true, depth: 0 })
        cell(`${name} · left as it was`, true, (docs[0] as Loose)?.name === 'planted')
      }
      if (allowed && changes) id = await plant(kind, slug, row)
    }
  }
}
