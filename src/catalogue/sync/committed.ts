import type { CollectionSlug, Payload, Where } from 'payload'
import type { Source, SourceCollection } from '../projection'
import { type Head, type HeadDocument, headOf } from '../projection/head'

/** Key of a document over all collections. */
export type Key = `${SourceCollection}:${string}`

/** Most ids asked for in one query. */
export const batchSize = 100
/** Documents listed at once: few enough not to be felt. */
const usualPage = 1_000

/** A document that was saved at an instant. */
export interface Listed {
  id: string
  updatedAt: string
}

/** A document that is published now, with what others may show of it. */
export interface ListedHead extends Listed {
  head: Head
}

type HeadRow = Listed & HeadDocument

/** Only what is published counts, where a collection has drafts; the trash is left out by Payload. */
function published(payload: Payload, collection: CollectionSlug): Where[] {
  const { versions } = payload.collections[collection].config
  return versions?.drafts ? [{ _status: { equals: 'published' } }] : []
}

/** The published documents of a collection, as committed. `ids` are those wanted. */
export async function readPublished(
  payload: Payload,
  collection: SourceCollection,
  ids: readonly string[],
): Promise<Source[]> {
  const where: Where = { and: [{ id: { in: [...ids] } }, ...published(payload, collection)] }
  const asked = { where, depth: 0, pagination: false, overrideAccess: true, limit: ids.length } as const
  switch (collection) {
    case 'measures':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'case-stories':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'pilot-evaluations':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'contact-guides':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'publications':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'organisations':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'contact-points':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'themes':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'target-groups':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'programmes':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'media':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
    case 'documents':
      return (await payload.find({ collection, ...asked })).docs.map((document) => ({ collection, document }))
  }
}

/** One page of published documents by id, with the fields that heads are made of. */
async function readHeads(
  payload: Payload,
  collection: SourceCollection,
  after: string | null,
  pageSize: number,
): Promise<HeadRow[]> {
  const next: Where[] = after === null ? [] : [{ id: { greater_than: after } }]
  const where: Where = { and: [...published(payload, collection), ...next] }
  const asked = { where, sort: 'id', limit: pageSize, pagination: false, depth: 0, overrideAccess: true } as const
  const named = { publicId: true, updatedAt: true } as const
  if (collection === 'media' || collection === 'documents' || collection === 'contact-points')
    return (await payload.find({ collection, select: named, ...asked })).docs
  if (collection === 'themes' || collection === 'target-groups')
    return (await payload.find({ collection, select: { ...named, slug: true }, ...asked })).docs
  if (collection === 'programmes')
    return (await payload.find({ collection, select: { ...named, title: true }, ...asked })).docs
  const select = { ...named, slug: true, title: true, language: true, translationOf: true } as const
  if (collection === 'organisations')
    return (await payload.find({ collection, select: { ...select, municipality: true, county: true }, ...asked })).docs
  return (await payload.find({ collection, select, ...asked })).docs
}

/** Every published document of a collection, in pages by id, so that no page is long enough to be felt. */
export async function* listPublished(
  payload: Payload,
  collection: SourceCollection,
  pageSize = usualPage,
): AsyncGenerator<ListedHead[]> {
  let after: string | null = null
  for (;;) {
    const rows: HeadRow[] = await readHeads(payload, collection, after, pageSize)
    if (rows.length > 0)
      yield rows.map((row) => ({ id: row.id, updatedAt: row.updatedAt, head: headOf(collection, row) }))
    after = rows.at(-1)?.id ?? null
    if (rows.length < pageSize || after === null) return
  }
}

/** What was saved at or after an instant, published or not, in the trash or not. */
export async function listChanged(payload: Payload, collection: SourceCollection, since: string): Promise<Listed[]> {
  const { docs } = await payload.find({
    collection,
    where: { updatedAt: { greater_than_equal: since } },
    select: { updatedAt: true },
    trash: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, updatedAt }) => ({ id: String(id), updatedAt }))
}
