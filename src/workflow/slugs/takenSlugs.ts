import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { RecordType } from '../../vocabulary'

/** What an address may lead to: a record, a term of a tree, or a programme. */
export type AddressType = RecordType | 'THEME' | 'TARGET_GROUP' | 'PROGRAMME'

const rows = z.array(z.object({ slug: z.string() }))

/** Which of these addresses belong to something else of the same type: another document, a former address, or what was deleted for good. */
export async function takenSlugs(
  req: PayloadRequest,
  collection: CollectionSlug,
  type: AddressType,
  candidates: string[],
  own: { id: string | null; publicId: string | null },
): Promise<Set<string>> {
  const shared = { req, overrideAccess: true, depth: 0, limit: candidates.length, pagination: false } as const
  const bySlug: Where = { slug: { in: candidates } }
  const others = await req.payload.find({
    ...shared,
    req,
    collection,
    trash: true,
    where: { and: [bySlug, { id: { not_equals: own.id ?? '' } }] },
    select: { slug: true },
  })
  const former: Where = {
    and: [bySlug, { recordType: { equals: type } }, { publicId: { not_equals: own.publicId ?? '' } }],
  }
  const redirects = await req.payload.find({ ...shared, req, collection: 'redirects', where: former })
  const isRecord = type !== 'THEME' && type !== 'TARGET_GROUP' && type !== 'PROGRAMME'
  const ledger = isRecord
    ? await req.payload.find({ ...shared, req, collection: 'public-ledger', where: former })
    : null
  const found = [...others.docs, ...redirects.docs, ...(ledger?.docs ?? [])]
  return new Set(rows.parse(found).map(({ slug }) => slug))
}
