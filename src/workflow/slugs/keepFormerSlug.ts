import type { CollectionAfterDeleteHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { AddressType } from './takenSlugs'

const text = z.string().nullish()
const row = z.object({ slug: text, publicId: text, _status: text, firstPublishedAt: z.unknown().optional() })

/** Writes down a former address, once, so that it answers for ever and nobody else gets it. */
async function keepSlug(req: PayloadRequest, type: AddressType, slug: string, publicId: string): Promise<void> {
  const where: Where = { and: [{ recordType: { equals: type } }, { slug: { equals: slug } }] }
  const { totalDocs } = await req.payload.count({ req, collection: 'redirects', where, overrideAccess: true })
  if (totalDocs > 0) return
  await req.payload.create({
    req,
    collection: 'redirects',
    depth: 0,
    overrideAccess: true,
    data: { recordType: type, slug, publicId },
  })
}

/** The address that the public last knew a document by, as the sync wrote it down. */
async function lastPublicSlug(req: PayloadRequest, publicId: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    req,
    collection: 'public-ledger',
    where: { publicId: { equals: publicId } },
    limit: 1,
    // Without pages: a count beside the search would be two first commands of one transaction, which MongoDB refuses.
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return row.safeParse(docs[0]).data?.slug ?? null
}

/**
 * Writes down the addresses that a document leaves when the row that the public sees is about to change: the one it
 * stands at, and the one it was last public at. Whether it is published or taken down by this save does not matter.
 */
export async function keepFormerSlug(
  req: PayloadRequest,
  collection: CollectionSlug,
  type: AddressType,
  { id, publicId, slug }: { id: string; publicId: string; slug: string },
): Promise<void> {
  const standing = row.parse(
    await req.payload.findByID({ req, collection, id, depth: 0, overrideAccess: true, trash: true }),
  )
  const former = new Set([standing._status === 'draft' ? null : standing.slug, await lastPublicSlug(req, publicId)])
  for (const left of former) if (left && left !== slug) await keepSlug(req, type, left, publicId)
}

/** Writes down the address of what is deleted for good where no ledger does: it was public, and nobody else gets it. */
export function keepDeletedSlug(type: AddressType, { isPublicAtOnce = false } = {}): CollectionAfterDeleteHook {
  return async ({ doc, req }) => {
    const { slug, publicId, firstPublishedAt } = row.parse(doc)
    if (slug && publicId && (isPublicAtOnce || firstPublishedAt)) await keepSlug(req, type, slug, publicId)
  }
}
