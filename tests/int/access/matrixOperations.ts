import type { Loose } from '../../helpers/restPanel'
import type { Doing, Matrix } from './matrixRun'
import { marked, once } from './matrixRows'
import {
  hasDrafts,
  hasTrash,
  kinds,
  mayCopy,
  mayDecide,
  mayEmptyTrash,
  maySave,
  maySee,
  maySeeVersions,
  type Row,
  type Slug,
} from './matrixTable'

const findsOne = (answer: Loose) => answer?.totalDocs > 0
const changesOne = (answer: Loose) => answer?.docs?.length === 1
const rating = { level: 'PROMISING', reason: 'Egne tall.', reviewer: 'Forsker', ratedAt: '2026-01-01T12:00:00.000Z' }

/** Every operation that is tried on a row. */
export function operationsOn({ panel }: Matrix, slug: Slug, row: Row): Doing[] {
  const { payload } = panel
  const kind = kinds[slug]
  const collection: Loose = slug
  const trash = hasTrash(kind)
  const inTrash = trash ? '&trash=true' : ''
  const only = (id: string) => `where[id][equals]=${id}`
  const where = (id: string) => ({ id: { equals: id } })
  const see = (actor: Parameters<Doing['may']>[0]) => maySee(actor, slug, row)
  const decide = (actor: Parameters<Doing['may']>[0]) => mayDecide(actor, slug, row)
  const seeVersions = (actor: Parameters<Doing['may']>[0]) => maySeeVersions(actor, slug)

  const change = (): Loose => ({
    ...marked(slug, once('changed')),
    ...(slug === 'measures' ? { effectRatings: [rating] } : {}),
  })
  const save = (what: string, data: () => Loose, query: string, may: Doing['may']): Doing => ({
    what,
    rest: (id) => ['PATCH', `/${slug}/${id}?depth=0${query}`, data()],
    local: (id, as) =>
      payload.update({
        collection,
        id,
        data: data(),
        draft: query.includes('draft'),
        trash: query.includes('trash'),
        depth: 0,
        ...as,
      }),
    may,
  })
  const version = async (id: string) => {
    const { docs } = await payload.db.findVersions({ collection, where: { parent: { equals: id } }, limit: 1 })
    return String(docs[0]?.id)
  }

  const reading: Doing[] = [
    {
      what: 'read',
      rest: (id) => ['GET', `/${slug}/${id}?depth=0${inTrash}`],
      local: (id, as) => payload.findByID({ collection, id, trash, depth: 0, ...as }),
      may: see,
    },
    {
      what: 'read newest draft',
      rest: (id) => ['GET', `/${slug}/${id}?depth=0&draft=true${inTrash}`],
      local: (id, as) => payload.findByID({ collection, id, draft: true, trash, depth: 0, ...as }),
      may: see,
    },
    {
      what: 'find',
      rest: (id) => ['GET', `/${slug}?depth=0&${only(id)}${inTrash}`],
      local: (id, as) => payload.find({ collection, where: where(id), trash, depth: 0, ...as }),
      may: see,
      wasDone: findsOne,
    },
    {
      what: 'find drafts',
      rest: (id) => ['GET', `/${slug}?depth=0&draft=true&${only(id)}${inTrash}`],
      local: (id, as) => payload.find({ collection, draft: true, where: where(id), trash, depth: 0, ...as }),
      may: see,
      wasDone: findsOne,
    },
    {
      what: 'count',
      rest: (id) => ['GET', `/${slug}/count?${only(id)}${inTrash}`],
      local: (id, as) => payload.count({ collection, where: where(id), trash, ...as }),
      may: see,
      wasDone: findsOne,
    },
  ]
  const versions: Doing[] = [
    {
      what: 'find versions',
      rest: (id) => ['GET', `/${slug}/versions?depth=0&where[parent][equals]=${id}&trash=true`],
      local: (id, as) =>
        payload.findVersions({ collection, where: { parent: { equals: id } }, trash: true, depth: 0, ...as }),
      may: seeVersions,
      wasDone: findsOne,
      isReading: true,
    },
    {
      what: 'read a version',
      rest: (id) => ['GET', `/${slug}/versions/${id}?depth=0&trash=true`],
      local: (id, as) => payload.findVersionByID({ collection, id, trash: true, depth: 0, ...as }),
      may: seeVersions,
      target: version,
      isReading: true,
    },
    {
      what: 'restore a version',
      rest: (id) => ['POST', `/${slug}/versions/${id}?depth=0`],
      local: (id, as) => payload.restoreVersion({ collection, id, depth: 0, ...as }),
      may: (actor) => seeVersions(actor) && row.state !== 'trashed',
      target: version,
    },
  ]
  const copying: Doing = {
    what: 'copy',
    rest: (id) => ['POST', `/${slug}/${id}/duplicate?depth=0`, {}],
    local: (id, as) => payload.duplicate({ collection, id, draft: true, depth: 0, ...as }),
    may: (actor) => mayCopy(actor, slug, row),
  }
  const writing: Doing[] = [
    // A file has no copy: there is no such address.
    ...(kind === 'file' ? [] : [copying]),
    save('save', change, '', (actor) => maySave(actor, slug, row, !hasDrafts(kind))),
    {
      what: 'save in bulk',
      rest: (id) => ['PATCH', `/${slug}?depth=0&${only(id)}`, change()],
      local: (id, as) => payload.update({ collection, where: where(id), data: change(), depth: 0, ...as }),
      may: (actor) => maySave(actor, slug, row, !hasDrafts(kind)),
      wasDone: changesOne,
    },
    {
      what: 'delete',
      rest: (id) => ['DELETE', `/${slug}/${id}?depth=0`],
      local: (id, as) => payload.delete({ collection, id, depth: 0, ...as }),
      may: decide,
    },
    {
      what: 'delete in bulk',
      rest: (id) => ['DELETE', `/${slug}?depth=0&${only(id)}`],
      local: (id, as) => payload.delete({ collection, where: where(id), depth: 0, ...as }),
      may: decide,
      wasDone: changesOne,
    },
  ]
  const drafting = [
    save('save a draft', change, '&draft=true', (actor) => maySave(actor, slug, row, true)),
    save('publish', () => ({ ...marked(slug, once('changed')), _status: 'published' }), '', decide),
    save(
      'withdraw',
      () => ({ _status: 'draft' }),
      '',
      (actor) => maySave(actor, slug, row, false),
    ),
  ]
  const trashing: Doing[] = [
    save('put in the trash', () => ({ deletedAt: '2026-01-01T12:00:00.000Z' }), '', decide),
    ...(row.state === 'trashed'
      ? [
          save(
            'take out of the trash',
            () => ({ deletedAt: null }),
            '&trash=true',
            (actor) => mayEmptyTrash(actor, slug, row),
          ),
          {
            what: 'delete from the trash',
            rest: (id: string) => ['DELETE', `/${slug}/${id}?depth=0&trash=true`] as const,
            local: (id: string, as: { overrideAccess: false; user: Loose }) =>
              payload.delete({ collection, id, trash: true, depth: 0, ...as }),
            may: (actor: Parameters<Doing['may']>[0]) => mayEmptyTrash(actor, slug, row),
          },
        ]
      : []),
  ]
  return [
    ...reading.map((doing) => ({ ...doing, isReading: true })),
    ...writing,
    ...(hasDrafts(kind) ? [...versions, ...drafting] : []),
    ...(trash ? trashing : []),
  ]
}
