import { randomUUID } from 'node:crypto'
import { openRestPanel, type Answer, type Loose, type Method, type RestPanel } from '../../helpers/restPanel'
import { isMarked, makeGround, plant, sweep, whatTells, type Ground } from './matrixRows'
import { actors, maySee, type Actor, type Row, type Slug } from './matrixTable'

export type People = Record<Actor, { user: Loose; cookie: string | undefined }>

/** The panel with everybody signed in, and what has been found out so far. */
export interface Matrix {
  panel: RestPanel
  people: People
  ground: Ground
  cells: number
  /** Cells that came out otherwise than the table says. */
  unexpected: string[]
  /** What is answered about a row that is not there, by who asks for what. */
  absent: Map<string, Answer>
}

/** Opens the product's panel and signs everybody in. */
export async function openMatrix(): Promise<Matrix> {
  const panel = await openRestPanel()
  const ground = await makeGround(panel)
  const { own } = ground.organisations
  const people: People = {
    anonymous: { user: null, cookie: undefined },
    member: await panel.person('member@x.example', ['MEMBER'], own),
    contributor: await panel.person('contributor@x.example', ['CONTRIBUTOR'], own),
    'contributor without organisation': await panel.person('adrift@x.example', ['CONTRIBUTOR']),
    reviewer: await panel.person('reviewer@x.example', ['REVIEWER'], own),
    editor: await panel.person('editor@x.example', ['EDITOR']),
    admin: await panel.person('admin@x.example', ['ADMIN']),
  }
  return { panel, people, ground, cells: 0, unexpected: [], absent: new Map() }
}

/** Counts one cell of the matrix. */
export function cell(matrix: Matrix, description: string, expected: boolean, actual: boolean): void {
  matrix.cells += 1
  if (expected !== actual) matrix.unexpected.push(`${description}: ${actual ? 'allowed' : 'denied'}`)
}

/** Whether REST did what it was asked. */
export const isDone = ({ status, json }: Answer) => status < 300 && (json?.errors ?? []).length === 0

/** One operation, as it is done over each of the two doors. */
export interface Doing {
  what: string
  rest(id: string): readonly [method: Method, path: string, body?: unknown]
  local(id: string, as: { overrideAccess: false; user: Loose }): Promise<unknown>
  /** Who may. */
  may(actor: Actor): boolean
  /** Whether it leaves the row as it was, so that everybody can be asked about the same one. */
  isReading?: boolean
  /** What tells that it was done; by default that nothing was refused. */
  wasDone?(answer: Loose): boolean
  /** The id to do it on, out of that of the row. */
  target?(id: string): Promise<string>
}

/** Whether a row bears its first mark still, and is in the trash only where it was. */
async function isAsPlanted({ panel: { payload } }: Matrix, slug: Slug, row: Row, id: string): Promise<boolean> {
  const where = { id: { equals: id } }
  const kept = await payload.db.findOne<Loose>({ collection: slug, where, select: whatTells(slug) })
  return isMarked(slug, kept, 'planted') && Boolean(kept.deletedAt) === (row.state === 'trashed')
}

/**
 * Lets everybody try each operation on a row, over both doors. Whatever is denied leaves the row as it was, and looks as
 * if it were absent; so one row serves all who only read or are denied, and a new one is planted after each change.
 */
export async function acrossActors(matrix: Matrix, slug: Slug, row: Row, doings: readonly Doing[]): Promise<void> {
  const { panel, people, ground } = matrix
  let planted: string | undefined
  for (const doing of doings) {
    const { what, may, isReading = false, wasDone = () => true, target = (id: string) => Promise.resolve(id) } = doing
    for (const actor of actors) {
      for (const door of ['REST', 'Local'] as const) {
        const name = `${actor} · ${slug} · ${row.owner} ${row.state} · ${what} · ${door}`
        planted ??= await plant(panel, ground, slug, row)
        const aim = await target(planted)
        const { user, cookie } = people[actor]
        const send = (to: string) => {
          const [method, path, body] = doing.rest(to)
          return panel.rest(method, path, body, cookie)
        }
        const answer = door === 'REST' ? await send(aim) : undefined
        const isAllowed =
          answer === undefined
            ? await doing.local(aim, { overrideAccess: false, user }).then(wasDone, () => false)
            : isDone(answer) && wasDone(answer.json)
        cell(matrix, name, may(actor), isAllowed)
        if (!isAllowed && answer !== undefined && !maySee(actor, slug, row)) {
          const question = `${actor} ${slug} ${what}`
          const absent = matrix.absent.get(question) ?? (await send(randomUUID()))
          matrix.absent.set(question, absent)
          const isAlike = absent.status === answer.status && absent.text === answer.text
          cell(matrix, `${name} · looks as if absent`, true, isAlike)
        }
        if (isReading) continue
        const isKept = !isAllowed && (await isAsPlanted(matrix, slug, row, planted))
        if (!isAllowed) cell(matrix, `${name} · left as it was`, true, isKept)
        if (!isKept) planted = undefined
      }
    }
  }
  await sweep(panel, ground, slug)
}
