import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { labelAt } from '../../access'
import { syncFailures, type SyncFailure } from '../../catalogue/sync/failures'
import { missedPublishing } from '../../workflow/jobs/patientPublishing'
import type { Problem } from './problem'
import { say, type Sentence } from './sentences'

/** What the panel calls some fields of a collection; those it has no name for are left out. */
function fieldNames(req: PayloadRequest, collection: string, paths: readonly string[]): string {
  const known = Object.entries(req.payload.collections).find(([slug]) => slug === collection)?.[1].config
  const names = paths.map((path) => {
    const name = labelAt(known?.flattenedFields ?? [], path, req.i18n.language)
    return name === path ? null : name
  })
  return [...new Set(names.filter((name) => name !== null))].join(', ')
}

function withFields(language: string, fields: string, some: Sentence, none: Sentence): string {
  return fields === '' ? say(language, none) : say(language, some).replace('{fields}', fields)
}

/** A published document that the catalogue could not take. Its reason is for the log; editors are told what to do. */
function unshown(req: PayloadRequest, { collection, id, title, kind, fields }: SyncFailure): Problem {
  const { language } = req.i18n
  const mend =
    kind === 'ORIGINAL_NOT_PUBLIC'
      ? say(language, 'originalNotPublic')
      : withFields(language, fieldNames(req, collection, fields), 'unshownFields', 'unshownUnknown')
  return { collection, id, title: title ?? say(language, 'untitled'), what: say(language, 'unshown'), mend }
}

const job = z.object({
  hasError: z.boolean().nullish(),
  updatedAt: z.string(),
  error: z.object({ message: z.string() }).nullish().catch(null),
  input: z.object({ type: z.string().nullish(), doc: z.object({ relationTo: z.string(), value: z.string() }) }),
})
const row = z.object({ title: z.string().nullish(), updatedAt: z.string() })

function fieldsInTheWay(message: string | undefined): string[] {
  try {
    return missedPublishing.safeParse(JSON.parse(message ?? '')).data?.fields ?? []
  } catch {
    return []
  }
}

/** A scheduled publication that did not happen at its time, until somebody has saved the document since. */
async function missed(req: PayloadRequest, failed: z.infer<typeof job>): Promise<Problem | null> {
  const { relationTo, value: id } = failed.input.doc
  const collection = req.payload.config.collections.find(({ slug }) => slug === relationTo)?.slug
  if (collection === undefined) return null
  const shared = { req, id, depth: 0, draft: true, overrideAccess: true, disableErrors: true } as const
  const found: unknown = await req.payload.findByID({ ...shared, collection: collection })
  const document = row.safeParse(found).data
  if (document === undefined || document.updatedAt > failed.updatedAt) return null
  const { language } = req.i18n
  const fields = fieldNames(req, collection, fieldsInTheWay(failed.error?.message))
  return {
    collection,
    id,
    title: document.title || say(language, 'untitled'),
    what: say(language, failed.input.type === 'unpublish' ? 'notTakenDown' : 'notPublished'),
    mend: failed.hasError ? withFields(language, fields, 'missedFields', 'missedUnknown') : say(language, 'triedAgain'),
  }
}

/** Given up, or tried in vain so far. */
const isLate: Where = {
  or: [
    { hasError: { equals: true } },
    { and: [{ totalTried: { greater_than: 0 } }, { completedAt: { exists: false } }] },
  ],
}

/** All that needs an editor's eye now, in the language of whoever asks. */
export async function findProblems(req: PayloadRequest): Promise<Problem[]> {
  const { docs } = await req.payload.find({
    req,
    collection: 'payload-jobs',
    where: { and: [isLate, { taskSlug: { equals: 'schedulePublish' } }] },
    sort: '-updatedAt',
    limit: 100,
    depth: 0,
    overrideAccess: true,
  })
  const failed = docs.map((one) => job.safeParse(one).data).filter((one) => one !== undefined)
  const notDone = await Promise.all(failed.map((one) => missed(req, one)))
  return [...syncFailures().map((failure) => unshown(req, failure)), ...notDone.filter((one) => one !== null)]
}
