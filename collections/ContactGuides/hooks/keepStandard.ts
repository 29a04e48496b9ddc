import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import { isDraftSave, refusal } from '../../../src/access'
import { fieldsOf, merged, publishes } from '../../../src/workflow/document'
import { words } from '../../../src/vocabulary'

const messages = {
  last: words(
    'Dette er den nasjonale standardguiden, og det må alltid finnes én. Kryss av i guiden som skal ta over, og publiser den. Da gir denne krysset fra seg.',
    'Dette er den nasjonale standardguiden, og det må alltid finnast éin. Kryss av i guiden som skal ta over, og publiser han. Då gir denne krysset frå seg.',
    'This is the national standard guide, and there must always be one. Tick the guide that is to take over, and publish it. Then this one gives up the tick.',
  ),
  pending: words(
    'Standardguiden som er i bruk, har endringer som ikke er publisert. Publiser eller forkast dem først, så kan denne ta over.',
    'Standardguiden som er i bruk, har endringar som ikkje er publiserte. Publiser eller forkast dei først, så kan denne ta over.',
    'The standard guide in use has changes that are not published. Publish or discard them first, and then this one can take over.',
  ),
}

const collection = 'contact-guides'

const isStandard = (guide: Record<string, unknown>) =>
  guide['standard'] === true && !guide['translationOf'] && publishes(guide)

/** Ids of the standard guides in use beside a guide. */
async function otherStandards(req: PayloadRequest, id: unknown): Promise<string[]> {
  const inUse: Where[] = [
    { standard: { equals: true } },
    { translationOf: { exists: false } },
    { _status: { equals: 'published' } },
    { id: { not_equals: id ?? '' } },
  ]
  const { docs } = await req.payload.find({
    req,
    collection,
    overrideAccess: true,
    depth: 0,
    // Without pages: a count beside the search would be two first commands of one transaction, which MongoDB refuses.
    pagination: false,
    where: { and: inUse },
    select: { slug: true },
  })
  return docs.map((guide) => guide.id)
}

async function hasUnpublishedChanges(req: PayloadRequest, id: string): Promise<boolean> {
  const latest = await req.payload.findByID({ req, collection, id, depth: 0, draft: true, overrideAccess: true })
  return latest._status !== 'published'
}

const refuse = (req: PayloadRequest, message: keyof typeof messages) => {
  throw refusal([{ path: 'standard', message: messages[message] }], collection, req)
}

/** There is always one national standard guide: it is not taken down before another has taken over. */
export const keepStandard: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const guide = merged(originalDoc, data)
  const { id } = guide
  if (isStandard(guide)) {
    for (const other of await otherStandards(req, id))
      if (await hasUnpublishedChanges(req, other)) refuse(req, 'pending')
    return data
  }
  if (operation !== 'update' || typeof id !== 'string' || isDraftSave(req, data)) return data
  const standing = await req.payload.findByID({ req, collection, id, depth: 0, trash: true, overrideAccess: true })
  if (isStandard(fieldsOf(standing)) && (await otherStandards(req, id)).length === 0) refuse(req, 'last')
  return data
}

/** Takes the tick from the guide that was the standard until now, so that the answer without a situation is always the same. */
export const takeOverAsStandard: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!isStandard(fieldsOf(doc))) return
  for (const id of await otherStandards(req, doc.id))
    await req.payload.update({ req, collection, id, depth: 0, overrideAccess: true, data: { standard: false } })
}

/** The national standard guide is not deleted. */
export const keepLastStandard: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const standing = await req.payload.findByID({ req, collection, id, depth: 0, trash: true, overrideAccess: true })
  if (isStandard(fieldsOf(standing)) && (await otherStandards(req, id)).length === 0) refuse(req, 'last')
}
