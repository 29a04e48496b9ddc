import { docAccessOperation, type Collection, type PayloadRequest } from 'payload'
import { hasScheduledPublishEnabled } from 'payload/shared'
import { z } from 'zod'
import { isEditor } from '../../access'
import { namedDocument, type PanelCall } from './arguments'

type DocumentName = z.output<typeof namedDocument>

const plan = z.object({ taskSlug: z.literal('schedulePublish'), input: z.object({ doc: namedDocument }) })

/** The collection of this name, where it is one that people work with; Payload's own are none of theirs. */
function panelCollection(req: PayloadRequest, slug: string): Collection | undefined {
  if (slug.startsWith('payload-')) return undefined
  return Object.entries(req.payload.collections).find(([name]) => name === slug)?.[1]
}

/** Whether they see this document and may save it so, as a draft or as what the public sees. */
async function maySave(
  req: PayloadRequest,
  { relationTo, value: id }: DocumentName,
  _status: 'draft' | 'published',
): Promise<boolean> {
  const collection = panelCollection(req, relationTo)
  if (collection === undefined) return false
  const { slug } = collection.config
  const found = await req.payload.findByID({
    req,
    collection: slug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    trash: true,
  })
  if (found === null) return false
  // Where the answer hangs on the row, it is an object that its type does not tell of.
  return Boolean((await docAccessOperation({ collection, data: { _status }, id, req })).update)
}

async function mayPublish(req: PayloadRequest, document: DocumentName): Promise<boolean> {
  const config = panelCollection(req, document.relationTo)?.config
  if (config === undefined || !hasScheduledPublishEnabled(config) || isEditor({ req }) !== true) return false
  return maySave(req, document, 'published')
}

/** The document that a planned publication is of; null where there is no such plan. */
async function plannedDocument(req: PayloadRequest, id: number | string): Promise<DocumentName | null> {
  const job = await req.payload.findByID({
    req,
    collection: 'payload-jobs',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return plan.safeParse(job).data?.input.doc ?? null
}

function areCollections(req: PayloadRequest, slugs: readonly string[]): boolean {
  return slugs.every((slug) => panelCollection(req, slug) !== undefined)
}

/**
 * The call as it may be carried out by whoever makes it; null where they may not. Payload asks only whether they may open
 * the panel before it plans a publication, takes one back, or locks a document; what it reads and saves beyond that it
 * reads and saves as them.
 */
export async function permitted(call: PanelCall, req: PayloadRequest): Promise<PanelCall | null> {
  switch (call.name) {
    case 'schedule-publish': {
      const { args } = call
      const document = 'deleteID' in args ? await plannedDocument(req, args.deleteID) : args.doc
      return document !== null && (await mayPublish(req, document)) ? call : null
    }
    case 'get-upcoming-scheduled-publish': {
      const { collectionSlug: relationTo, id: value } = call.args
      return (await mayPublish(req, { relationTo, value })) ? call : null
    }
    case 'form-state': {
      const { collectionSlug, id, returnLockStatus } = call.args
      if (!areCollections(req, [collectionSlug])) return null
      if (!returnLockStatus || id === null || id === undefined) return call
      const locks = await maySave(req, { relationTo: collectionSlug, value: id }, 'draft')
      return { ...call, args: { ...call.args, returnLockStatus: locks } }
    }
    case 'table-state': {
      const { collectionSlug, parent } = call.args
      return areCollections(req, [collectionSlug, parent?.collectionSlug ?? []].flat()) ? call : null
    }
    case 'render-document':
    case 'render-document-slots':
    case 'render-list':
      return areCollections(req, [call.args.collectionSlug]) ? call : null
    default:
      return call
  }
}
