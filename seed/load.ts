import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type DataFromCollectionSlug,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
} from 'payload'
import { z } from 'zod'
import { seedContent, type SeedCollection, type SeedPart } from './content'
import { seededPublicId } from './publicIds'
import { fieldValues } from './toPayload'
import type { SeedDocument } from './types'

/** How many documents were written, and how many stood there already. */
export interface SeedCounts {
  written: number
  unchanged: number
}

/** Payload checks every field as it writes: here it only has to be an object. */
const isObject = (value: unknown) => typeof value === 'object' && value !== null
const wholeData = z.custom<RequiredDataFromCollectionSlug<SeedCollection>>(isObject)
const changedData = z.custom<DataFromCollectionSlug<SeedCollection>>(isObject)
const withId = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) })

interface Loader {
  payload: Payload
  req: PayloadRequest
  /** Database ids by `collection:slug`. */
  ids: Map<string, string>
}

function configOf(payload: Payload, collection: SeedCollection) {
  const found = payload.collections[collection]
  if (found === undefined) throw new Error(`The collection ${collection} is missing from payload.config.ts.`)
  return found.config
}

async function existing({ payload, req }: Loader, collection: SeedCollection): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection,
    req,
    depth: 0,
    pagination: false,
    trash: true,
    draft: true,
    select: { publicId: true },
  })
  return new Map(docs.map((doc) => [z.looseObject({ publicId: z.string() }).parse(doc).publicId, String(doc.id)]))
}

/** Makes the documents that are missing, as drafts without references, so that they can refer to each other. */
async function create(loader: Loader, { collection, documents }: SeedPart): Promise<Set<string>> {
  const { payload, req, ids } = loader
  const known = await existing(loader, collection)
  const missing = new Set<string>()
  const { flattenedFields } = configOf(payload, collection)
  const hasSlug = flattenedFields.some(({ name }) => name === 'slug')
  for (const { slug, title, ...rest } of documents) {
    const publicId = seededPublicId(collection, slug)
    const id = known.get(publicId)
    if (id !== undefined) {
      ids.set(`${collection}:${slug}`, id)
      continue
    }
    missing.add(slug)
    const { labels, kind, language, role, organisation } = rest
    const first = fieldValues(
      flattenedFields,
      {
        ...(hasSlug ? { slug } : {}),
        title,
        labels,
        kind,
        language,
        role,
        ...(collection === 'contact-points' ? { organisation } : {}),
      },
      ids,
      `${collection}/${slug}`,
    )
    const made = await payload.create({
      collection,
      req,
      draft: true,
      depth: 0,
      data: wholeData.parse({ ...first, publicId }),
    })
    ids.set(`${collection}:${slug}`, withId.parse(made).id)
  }
  return missing
}

async function complete(loader: Loader, collection: SeedCollection, document: SeedDocument): Promise<void> {
  const { payload, req, ids } = loader
  const config = configOf(payload, collection)
  const { slug, ...fields } = document
  const values = fieldValues(config.flattenedFields, fields, ids, `${collection}/${slug}`)
  const id = ids.get(`${collection}:${slug}`)
  if (id === undefined) return
  await payload.update({
    collection,
    id,
    req,
    depth: 0,
    data: changedData.parse({ ...values, ...(config.versions?.drafts ? { _status: 'published' } : {}) }),
  })
}

/** Runs work in one transaction: all of it is kept, or none. */
async function inTransaction<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({ context: { isSeed: true } }, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Content that the seed did not make: editors' own. */
export async function countOtherContent(payload: Payload): Promise<number> {
  let others = 0
  for (const { collection, documents } of seedContent) {
    const own = documents.map(({ slug }) => seededPublicId(collection, slug))
    const { totalDocs } = await payload.count({ collection, where: { publicId: { not_in: own } }, trash: true })
    others += totalDocs
  }
  return others
}

/**
 * Loads the seed content: what is missing is made, what the seed made before is left as it is. Whole or not at all.
 * `tell` is called with one line per collection.
 */
export async function loadSeed(payload: Payload, tell: (line: string) => void): Promise<SeedCounts> {
  const counts: SeedCounts = { written: 0, unchanged: 0 }
  await inTransaction(payload, async (req) => {
    const loader: Loader = { payload, req, ids: new Map() }
    const missing = new Map<SeedCollection, Set<string>>()
    for (const part of seedContent) missing.set(part.collection, await create(loader, part))
    for (const { collection, documents } of seedContent) {
      const news = documents.filter(({ slug }) => missing.get(collection)?.has(slug))
      for (const document of news) await complete(loader, collection, document)
      counts.written += news.length
      counts.unchanged += documents.length - news.length
      tell(`${collection}: ${news.length} written, ${documents.length - news.length} there already`)
    }
  })
  return counts
}
