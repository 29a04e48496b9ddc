import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { password, type Loose, type Person } from '../../helpers/restPanel'
import { cell, isDone, openMatrix, type Doing, type Matrix } from './matrixRun'
import { actors, type Actor } from './matrixTable'

let matrix: Matrix
beforeAll(async () => {
  matrix = await openMatrix()
})
afterAll(() => {
  console.log(`access matrix of people: ${matrix.cells} cells, ${matrix.unexpected.length} unexpected`)
})

/** Whose row it is: the asker's own, or somebody else's. */
type Whose = 'self' | 'other'

const isAdmin = (actor: Actor) => actor === 'admin'
const maySee = (actor: Actor, whose: Whose) =>
  actor === 'editor' || actor === 'admin' || (actor !== 'anonymous' && whose === 'self')
const mayChange = (actor: Actor, whose: Whose) => isAdmin(actor) || (actor !== 'anonymous' && whose === 'self')

const collection = 'users'
const where = (id: string) => ({ id: { equals: id } })
const data: Loose = { name: 'changed' }

function operations({ panel: { payload } }: Matrix, whose: Whose): Doing[] {
  const see = (actor: Actor) => maySee(actor, whose)
  const change = (actor: Actor) => mayChange(actor, whose)
  const remove = (actor: Actor) => isAdmin(actor)
  return [
    {
      what: 'read',
      rest: (id) => ['GET', `/users/${id}?depth=0`],
      local: (id, as) => payload.findByID({ collection, id, ...as }),
      may: see,
      isReading: true,
    },
    {
      what: 'find',
      rest: (id) => ['GET', `/users?depth=0&where[id][equals]=${id}`],
      local: (id, as) => payload.find({ collection, where: where(id), ...as }),
      may: see,
      isReading: true,
      wasDone: (answer) => answer?.totalDocs === 1,
    },
    {
      what: 'count',
      rest: (id) => ['GET', `/users/count?where[id][equals]=${id}`],
      local: (id, as) => payload.count({ collection, where: where(id), ...as }),
      may: see,
      isReading: true,
      wasDone: (answer) => answer?.totalDocs === 1,
    },
    {
      what: 'save',
      rest: (id) => ['PATCH', `/users/${id}?depth=0`, data],
      local: (id, as) => payload.update({ collection, id, data, ...as }),
      may: change,
    },
    {
      what: 'save in bulk',
      rest: (id) => ['PATCH', `/users?depth=0&where[id][equals]=${id}`, data],
      local: (id, as) => payload.update({ collection, where: where(id), data, ...as }),
      may: change,
      wasDone: (answer) => answer?.docs?.length === 1,
    },
    {
      what: 'give a role',
      rest: (id) => ['PATCH', `/users/${id}?depth=0`, { roles: ['REVIEWER', 'ADMIN'] }],
      local: (id, as) => payload.update({ collection, id, data: { roles: ['REVIEWER', 'ADMIN'] }, ...as }),
      may: isAdmin,
      wasDone: (answer) => ['REVIEWER', 'ADMIN'].every((role) => (answer?.doc ?? answer)?.roles?.includes(role)),
    },
    {
      what: 'choose another’s password',
      rest: (id) => ['PATCH', `/users/${id}?depth=0`, { password: `${password} igjen` }],
      local: (id, as) => payload.update({ collection, id, data: { password: `${password} igjen` }, ...as }),
      may: (actor) => whose === 'self' && actor !== 'anonymous',
    },
    {
      what: 'copy',
      rest: (id) => ['POST', `/users/${id}/duplicate?depth=0`, { email: `${randomUUID()}@x.example`, password }],
      local: (id, as) => payload.duplicate({ collection, id, ...as }),
      may: () => false,
    },
    {
      what: 'delete in bulk',
      rest: (id) => ['DELETE', `/users?depth=0&where[id][equals]=${id}`],
      local: (id, as) => payload.delete({ collection, where: where(id), ...as }),
      may: remove,
      wasDone: (answer) => answer?.docs?.length === 1,
    },
    {
      what: 'delete',
      rest: (id) => ['DELETE', `/users/${id}?depth=0`],
      local: (id, as) => payload.delete({ collection, id, ...as }),
      may: remove,
    },
  ]
}

let made = 0
const rolesOf: Record<Actor, string[]> = {
  anonymous: [],
  member: ['MEMBER'],
  contributor: ['CONTRIBUTOR'],
  'contributor without organisation': ['CONTRIBUTOR'],
  reviewer: ['REVIEWER'],
  editor: ['EDITOR'],
  admin: ['ADMIN'],
}

/** Somebody whom nobody has changed yet: the asker, with the organisation that their role goes with, or a member without one. */
async function newcomer(actor: Actor, whose: Whose) {
  const isAdrift = actor === 'contributor without organisation' || actor === 'editor' || actor === 'admin'
  const organisation = isAdrift || whose === 'other' ? undefined : matrix.ground.organisations.own
  return matrix.panel.person(`person${(made += 1)}@x.example`, rolesOf[actor], organisation)
}

/** The asker, and the row that is asked about, which serves until somebody changes it: a password takes long to make. */
async function meeting(actor: Actor, whose: Whose, unchanged: Map<Actor, Person>) {
  if (whose === 'self' && actor === 'anonymous') return { asker: matrix.people.anonymous, id: randomUUID() }
  const owner = whose === 'self' ? actor : 'member'
  const person = unchanged.get(owner) ?? (await newcomer(owner, whose))
  unchanged.set(owner, person)
  return { asker: whose === 'self' ? person : matrix.people[actor], id: String(person.user.id) }
}

test.each(['self', 'other'] as const)(
  'each does with the account of %s what their role allows',
  { timeout: 600_000 },
  async (whose) => {
    const unchanged = new Map<Actor, Person>()
    for (const { what, rest, local, may, isReading = false, wasDone = () => true } of operations(matrix, whose)) {
      for (const actor of actors) {
        for (const door of ['REST', 'Local'] as const) {
          const { asker, id } = await meeting(actor, whose, unchanged)
          const send = (to: string) => {
            const [method, path, body] = rest(to)
            return matrix.panel.rest(method, path, body, asker.cookie)
          }
          const answer = door === 'REST' ? await send(id) : undefined
          const isAllowed =
            answer === undefined
              ? await local(id, { overrideAccess: false, user: asker.user }).then(wasDone, () => false)
              : isDone(answer) && wasDone(answer.json)
          const name = `${actor} · ${whose} · ${what} · ${door}`
          cell(matrix, name, may(actor), isAllowed)
          if (isAllowed && !isReading) unchanged.delete(whose === 'self' ? actor : 'member')
          if (isAllowed || answer === undefined || maySee(actor, whose)) continue
          const nobody = randomUUID()
          const absent = await send(nobody)
          const isAlike = absent.status === answer.status && absent.text.replace(nobody, id) === answer.text
          cell(matrix, `${name} · looks as if absent`, true, isAlike)
        }
      }
    }
    expect(matrix.unexpected).toEqual([])
  },
)

test('each may open the panel, make an account or open a locked one as their role allows', async () => {
  const { panel, people } = matrix
  for (const actor of actors) {
    const { cookie } = people[actor]
    const { json } = await panel.rest('GET', '/access', undefined, cookie)
    cell(matrix, `${actor} · open the panel`, actor !== 'anonymous', json?.canAccessAdmin === true)
    const body = { name: 'Ny', email: `${randomUUID()}@x.example`, roles: ['MEMBER'], password }
    cell(matrix, `${actor} · make an account`, false, isDone(await panel.rest('POST', '/users', body, cookie)))
    const locked = await panel.person(`locked-${randomUUID()}@x.example`, ['MEMBER'])
    const unlock = await panel.rest('POST', '/users/unlock', { email: locked.user.email }, cookie)
    cell(matrix, `${actor} · open a locked account`, isAdmin(actor), isDone(unlock))
  }
  expect(matrix.unexpected).toEqual([])
})
