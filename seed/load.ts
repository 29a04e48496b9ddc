import type { DataFromCollectionSlug, Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../src/database/inTransaction'
import { seedContent, type SeedCollection, type SeedPart } from './content'
import { digestOf, recall, remember, standingDigest, type SeedMemory } from './memory'
import { seededPublicId } from './publicIds'
import { fieldValues, wholeValues } from './toPayload'
import type { SeedDocument } from './types'

/** What became of the documents of the seed. */
export interface SeedCounts {
  written: number
  /** There already, and the seed says nothing new. */
  unchanged: number
  /** The seed says something new, but somebody has changed or deleted it since: `collection/slug`. */
  leftAlone: string[]
}

/** Payload checks every field as it writes: here it only has to be an object. */
const isObject = (value: unknown) => typeof value === 'object' && value !== null
const wholeData = z.custom<RequiredDataFromCollectionSlug<SeedCollection>>(isObject)
const changedData = z.custom<DataFromCollectionSlug<SeedCollection>>(isObject)
const withId = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) })
const standing = z.looseObject({ id: z.string(), publicId: z.string().nullish() })

interface Loader {
  payload: Payload
  req: PayloadRequest
  /** Database ids by `collection:slug`; null where somebody has deleted it for good. */
  ids: Map<string, string | null>
  memory: SeedMemory
}

function configOf(payload: Payload, collection: SeedCollection) {
  const found = payload.collections[collection]
  if (found === undefined) throw new Error(`The collection ${collection} is missing from payload.config.ts.`)
  return found.config
}

/** The documents of a collection by public id, each as its latest draft says it. */
async function standingIn({ payload, req }: Loader, collection: SeedCollection) {
  const { docs } = await payload.find({
    collection,
    req,
    depth: 0,
    pagination: false,
    trash: true,
    draft: true,
  })
  return new Map(docs.map((doc) => standing.parse(doc)).map((doc) => [doc.publicId ?? '', doc]))
}

/** Makes a document as a draft without references, so that others can refer to it. */
async function create(loader: Loader, collection: SeedCollection, document: SeedDocument): Promise<string> {
  const { payload, req, ids } = loader
  const { flattenedFields } = configOf(payload, collection)
  const { slug, title, labels, kind, language, role, organisation } = document
  const hasSlug = flattenedFields.some(({ name }) => name === 'slug')
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
  const publicId = seededPublicId(collection, slug)
  const data = wholeData.parse({ ...first, publicId })
  return withId.parse(await payload.create({ collection, req, draft: true, depth: 0, data })).id
}

/** Which documents of a collection are to be written, and which are left to those who changed them. What is missing is made. */
async function settle(loader: Loader, { collection, documents }: SeedPart) {
  const there = await standingIn(loader, collection)
  const { flattenedFields } = configOf(loader.payload, collection)
  const toWrite: SeedDocument[] = []
  const leftAlone: SeedDocument[] = []
  for (const document of documents) {
    const publicId = seededPublicId(collection, document.slug)
    const known = loader.memory[publicId]
    const found = there.get(publicId)
    const saysNews = known?.said !== digestOf(document)
    const isMissing = found === undefined && known === undefined
    loader.ids.set(
      `${collection}:${document.slug}`,
      isMissing ? await create(loader, collection, document) : (found?.id ?? null),
    )
    if (isMissing) toWrite.push(document)
    else if (saysNews) {
      const isUntouched = found !== undefined && known?.left === standingDigest(flattenedFields, found)
      ;(isUntouched ? toWrite : leftAlone).push(document)
    }
  }
  return { collection, documents, toWrite, leftAlone }
}

async function write({ payload, req, ids }: Loader, collection: SeedCollection, document: SeedDocument): Promise<void> {
  const config = configOf(payload, collection)
  const { slug, ...fields } = document
  const id = ids.get(`${collection}:${slug}`)
  if (id === undefined || id === null) return
  const values = wholeValues(config.flattenedFields, fields, ids, `${collection}/${slug}`)
  const data = changedData.parse({ ...values, ...(config.versions?.drafts ? { _status: 'published' } : {}) })
  await payload.update({ collection, id, req, depth: 0, data })
}

/** Remembers how the seed left what it wrote. */
async function note(loader: Loader, collection: SeedCollection, written: readonly SeedDocument[]): Promise<void> {
  if (written.length === 0) return
  const there = await standingIn(loader, collection)
  const { flattenedFields } = configOf(loader.payload, collection)
  for (const document of written) {
    const publicId = seededPublicId(collection, document.slug)
    const found = there.get(publicId)
    if (found === undefined) continue
    loader.memory[publicId] = { said: digestOf(document), left: standingDigest(flattenedFields, found) }
  }
}

/**
 * Loads the seed content by natural key: what is missing is made, what stands as the seed left it follows the seed,
 * and what somebody has changed or deleted since is left alone. Whole or not at all. `tell` is called with one line
 * per collection.
 */
export async function loadSeed(
  payload: Payload,
  tell: (line: string) => void,
  content: readonly SeedPart[] = seedContent,
): Promise<SeedCounts> {
  const counts: SeedCounts = { written: 0, unchanged: 0, leftAlone: [] }
  await inTransaction(payload, async (req) => {
    const loader: Loader = { payload, req, ids: new Map(), memory: await recall(payload, req) }
    const parts: Awaited<ReturnType<typeof settle>>[] = []
    for (const part of content) parts.push(await settle(loader, part))
    for (const { collection, documents, toWrite, leftAlone } of parts) {
      for (const document of toWrite) await write(loader, collection, document)
      const unchanged = documents.length - toWrite.length - leftAlone.length
      counts.written += toWrite.length
      counts.unchanged += unchanged
      counts.leftAlone.push(...leftAlone.map(({ slug }) => `${collection}/${slug}`))
      const left = leftAlone.length === 0 ? '' : `, ${leftAlone.length} left alone`
      tell(`${collection}: ${toWrite.length} written, ${unchanged} there already${left}`)
    }
    // Only now: a document may be written again by what refers to it.
    for (const { collection, toWrite } of parts) await note(loader, collection, toWrite)
    if (counts.written > 0) await remember(payload, req, loader.memory)
  })
  return counts
}
