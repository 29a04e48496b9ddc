import { afterAll, beforeAll, expect, test } from 'vitest'
import { actors, mayCreate, mayDecide, maySave, maySee, statesOf, type Actor } from './matrix'
import {
  acrossActors,
  cell,
  collections,
  count,
  describeCell,
  hasDrafts,
  hasTrash,
  isDone,
  openPanel,
  people,
  plant,
  unexpected,
  type Doing,
} from './matrixRun'
import { type Loose, type SmallPanel } from './smallPanel'

let panel: SmallPanel
beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => {
  console.log(`access matrix: ${count.cells} cells, ${unexpected.length} unexpected`)
})

for (const { kind, slug } of collections) {
  test(
    `${slug}: each reads, saves, publishes, trashes and deletes what their role allows`,
    { timeout: 180_000 },
    async () => {
      const { payload } = panel
      const trashed = hasTrash(kind) ? '&trash=true' : ''
      const listed = (id: string) => `/${slug}?depth=0&limit=1${trashed}&where[id][equals]=${id}`
      const read: Doing = {
        rest: (id) => ['GET', `/${slug}/${id}?depth=0${trashed}`, undefined],
        local: (id, as) => payload.findByID({ collection: slug, id, trash: hasTrash(kind), ...as }),
      }
      for (const row of statesOf[kind]) {
        const see = (actor: Actor) => maySee(actor, kind, slug, row)
        await acrossActors(kind, slug, row, 'read', read, see, false)
        await acrossActors(
          kind,
          slug,
          row,
          'read newest draft',
          { ...read, rest: (id) => ['GET', `/${slug}/${id}?depth=0&draft=true${trashed}`, undefined] },
          see,
          false,
        )
        const id = await plant(kind, slug, row)
        for (const actor of actors) {
          const found = await panel.rest('GET', listed(id), undefined, people[actor].cookie)
          cell(describeCell(actor, slug, row, 'find', 'REST'), see(actor), found.json?.totalDocs === 1)
          const drafts = await panel.rest('GET', `${listed(id)}&draft=true`, undefined, people[actor].cookie)
          cell(describeCell(actor, slug, row, 'find drafts', 'REST'), see(actor), drafts.json?.totalDocs === 1)
          const where = `where[id][equals]=${id}${trashed}`
          const counted = await panel.rest('GET', `/${slug}/count?${where}`, undefined, people[actor].cookie)
          cell(describeCell(actor, slug, row, 'count', 'REST'), see(actor), counted.json?.totalDocs === 1)
          const local = await payload
            .find({
              collection: slug,
              where: { id: { equals: id } },
              trash: hasTrash(kind),
              overrideAccess: false,
              user: people[actor].user,
            })
            .then(({ totalDocs }) => totalDocs === 1)
            .catch(() => false)
          cell(describeCell(actor, slug, row, 'find', 'Local'), see(actor), local)
          if (!hasDrafts(kind)) continue
          const where2 = `where[parent][equals]=${id}&trash=true`
          const versions = await panel.rest(
            'GET',
            `/${slug}/versions?depth=0&${where2}`,
            undefined,
            people[actor].cookie,
          )
          const isEditing = actor === 'editor' || actor === 'admin'
          cell(describeCell(actor, slug, row, 'read versions', 'REST'), isEditing, versions.json?.totalDocs > 0)
        }

        const save = (data: object, draft: boolean): Doing => ({
          rest: (target) => ['PATCH', `/${slug}/${target}?depth=0${draft ? '&draft=true' : ''}`, data],
          local: (target, as) => payload.update({ collection: slug, id: target, data: data as Loose, draft, ...as }),
        })
        const change = { name: 'changed' }
        if (slug === 'measures') Object.assign(change, { effectRatings: 'PROMISING' })
        const mayChange = (asDraft: boolean) => (actor: Actor) => maySave(actor, kind, slug, row, asDraft)
        await acrossActors(kind, slug, row, 'save', save(change, false), mayChange(!hasDrafts(kind)), true)
        const decide = (actor: Actor) => mayDecide(actor, kind, row)
        if (hasDrafts(kind)) {
          await acrossActors(kind, slug, row, 'save a draft', save(change, true), mayChange(true), true)
          await acrossActors(
            kind,
            slug,
            row,
            'publish',
            save({ name: 'changed', _status: 'published' }, false),
            decide,
            true,
          )
        }
        if (hasTrash(kind))
          await acrossActors(
            kind,
            slug,
            row,
            'trash',
            save({ name: 'changed', deletedAt: new Date() }, false),
            decide,
            true,
          )
        const remove: Doing = {
          rest: (target) => ['DELETE', `/${slug}/${target}?depth=0`, undefined],
          local: (target, as) => payload.delete({ collection: slug, id: target, ...as }),
        }
        await acrossActors(kind, slug, row, 'delete', remove, decide, true)
      }
    },
  )

  test(`${slug}: each adds what their role allows`, { timeout: 60_000 }, async () => {
    const { payload } = panel
    for (const asPublished of hasDrafts(kind) ? [false, true] : [false]) {
      const data: Loose = { name: 'new', ...(asPublished ? { _status: 'published' } : {}) }
      for (const actor of actors) {
        const name = `${actor} · ${slug} · create${asPublished ? ' published' : ''}`
        const answer = await panel.rest('POST', `/${slug}?depth=0`, data, people[actor].cookie)
        cell(`${name} · REST`, mayCreate(actor, kind, asPublished), isDone(answer))
        const as = { overrideAccess: false as const, user: people[actor].user }
        const local = await payload.create({ collection: slug, data, ...as }).then(
          () => true,
          () => false,
        )
        cell(`${name} · Local`, mayCreate(actor, kind, asPublished), local)
      }
    }
  })
}

test('the matrix has no unexpected cell', () => {
  expect(count.cells).toBeGreaterThan(5_000)
  expect(unexpected).toEqual([])
})
