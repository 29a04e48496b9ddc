import { createHash } from 'node:crypto'
import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isVirtual, keptFields } from './toPayload'

const key = 'seed'
const remembered = z.record(z.string(), z.object({ said: z.string(), left: z.string() }))

/** By public id: what the seed said when it last wrote a document, and the document as it left it, both as digests. */
export type SeedMemory = z.infer<typeof remembered>

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** The value with its keys in order, and without what is empty and the ids of rows. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [name, plain(part)] as const)
    .filter(([, part]) => !isEmpty(part) && !(typeof part === 'object' && Object.keys(part ?? {}).length === 0))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Equal for equal content, whatever the order of its keys. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(plain(value)))
    .digest('base64url')
    .slice(0, 20)
}

/** Digest of a document as it stands: all that a person can change, and whether it is published or in the trash. */
export function standingDigest(fields: readonly FlattenedField[], document: Readonly<Record<string, unknown>>): string {
  const kept = fields.filter((field) => !isVirtual(field) && !keptFields.has(field.name)).map(({ name }) => name)
  const names = [...kept, 'slug', '_status', 'deletedAt']
  return digestOf(Object.fromEntries(names.map((name) => [name, document[name]])))
}

async function row(payload: Payload, req: PayloadRequest) {
  // Without pages: a count beside the search would be two first commands of one transaction, which MongoDB refuses.
  const { docs } = await payload.find({
    collection: 'payload-kv',
    req,
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
  })
  return docs[0]
}

/** What the seed remembers of its earlier runs on this database; empty where there was none. */
export async function recall(payload: Payload, req: PayloadRequest): Promise<SeedMemory> {
  return remembered.safeParse((await row(payload, req))?.data).data ?? {}
}

/** Keeps the memory in the content database, in the same transaction as the documents. */
export async function remember(payload: Payload, req: PayloadRequest, data: SeedMemory): Promise<void> {
  const known = await row(payload, req)
  if (known === undefined) await payload.create({ collection: 'payload-kv', req, data: { key, data } })
  else await payload.update({ collection: 'payload-kv', id: known.id, req, data: { data } })
}
