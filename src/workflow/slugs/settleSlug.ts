import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isDraftSave, refusal } from '../../access'
import { numberedSlug, slugify } from '../../lib/slug'
import { words } from '../../vocabulary'
import { merged } from '../document'
import { keepFormerSlug } from './keepFormerSlug'
import { takenSlugs, type AddressType } from './takenSlugs'

const nullable = z.string().nullish().catch(null)
const addressed = z.object({
  id: nullable,
  title: nullable,
  labels: z.object({ nb: nullable }).nullish().catch(null),
  slug: nullable,
  publicId: nullable,
  firstPublishedAt: z.unknown().optional(),
})

const isTaken = words(
  'Denne adressen er eller har vært i bruk av en annen side. Velg en annen.',
  'Denne adressa er eller har vore i bruk av ei anna side. Vel ei anna.',
  'This address is or has been used by another page. Choose another.',
)
const atATime = 100

/** Whether an address was made from a name, perhaps with a number that keeps it apart from others. */
function isMadeFrom(name: string, slug: string): boolean {
  const made = slugify(name)
  const number = Number(/-(\d+)$/.exec(slug)?.[1])
  return slug === made || (number > 1 && slug === numberedSlug(made, number))
}

interface Wish {
  req: PayloadRequest
  collection: CollectionSlug
  type: AddressType
  own: { id: string | null; publicId: string | null }
  wanted: string
  /** Chosen by somebody: then it is this one or none. */
  isFixed: boolean
}

/** The address that was wanted where it is free; else one with a number, or a refusal where somebody chose it. */
async function freeSlug({ req, collection, type, own, wanted, isFixed }: Wish): Promise<string> {
  const taken = await takenSlugs(req, collection, type, [wanted], own)
  if (!taken.has(wanted)) return wanted
  if (isFixed) throw refusal([{ path: 'slug', message: isTaken }], collection, req)
  for (let number = 2; ; number += atATime) {
    const candidates = Array.from({ length: atATime }, (_, index) => numberedSlug(wanted, number + index))
    const others = await takenSlugs(req, collection, type, candidates, own)
    const free = candidates.find((candidate) => !others.has(candidate))
    if (free !== undefined) return free
  }
}

/**
 * Settles the address of a document. It is made from the title and follows it until the first publication; after that
 * it stays unless an editor changes it, and then the former one goes on answering.
 */
export function settleSlug(type: AddressType, { isPublicAtOnce = false } = {}): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const before = addressed.parse(operation === 'update' ? originalDoc : {})
    const after = addressed.parse(merged(operation === 'update' ? originalDoc : {}, data))
    const wasPublic = operation === 'update' && (isPublicAtOnce || Boolean(before.firstPublishedAt))
    const name = after.title || after.labels?.nb || ''
    const nameBefore = before.title || before.labels?.nb || ''
    const isTyped = Boolean(after.slug) && after.slug !== before.slug
    const isChosen = Boolean(before.slug) && (wasPublic || !isMadeFrom(nameBefore, before.slug ?? ''))
    const kept = isTyped || isChosen ? after.slug || before.slug : null
    const wanted = kept || slugify(name)
    // Left out rather than null: for MongoDB's index of addresses a second null is a second holder of the same one.
    if (wanted === '') return { ...data, slug: before.slug ? null : undefined }

    const own = { id: before.id ?? null, publicId: after.publicId ?? null }
    const slug = await freeSlug({ req, collection: collection.slug, type, own, wanted, isFixed: Boolean(kept) })
    if (wasPublic && own.id !== null && own.publicId !== null && !isDraftSave(req, data))
      await keepFormerSlug(req, collection.slug, type, { id: own.id, publicId: own.publicId, slug })
    return { ...data, slug }
  }
}
