import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { AddressType } from './takenSlugs'

const row = z.object({ slug: z.string().nullish() })
const status = z.object({ _status: z.unknown() }).partial()

/** Writes down the address that a public document is about to leave, so that it answers for ever. A draft leaves nothing yet. */
export async function keepFormerSlug(
  req: PayloadRequest,
  collection: CollectionSlug,
  type: AddressType,
  { id, publicId, slug, data }: { id: string; publicId: string; slug: string; data: unknown },
): Promise<void> {
  if (status.safeParse(data).data?._status === 'draft') return
  const standing = await req.payload.findByID({ req, collection, id, depth: 0, overrideAccess: true, trash: true })
  const former = row.parse(standing).slug
  if (!former || former === slug) return
  const where: Where = { and: [{ recordType: { equals: type } }, { slug: { equals: former } }] }
  const { totalDocs } = await req.payload.count({ req, collection: 'redirects', where, overrideAccess: true })
  if (totalDocs > 0) return
  await req.payload.create({
    req,
    collection: 'redirects',
    depth: 0,
    overrideAccess: true,
    data: { recordType: type, slug: former, publicId },
  })
}
