import type { Payload, PayloadRequest } from 'payload'
import { fieldValues } from '../../../seed/toPayload'
import { openPayload } from '../../../src/cli/openPayload'
import { inTransaction } from '../../../src/database/inTransaction'
import { migrateSchema } from '../../../src/database/migrateSchema'
import { makeDatabaseFile } from '../../../src/database/sqlite/adapter'
import { env } from '../../../src/env'
import { generatedRecords, generatedTerms } from '../../helpers/generatedCatalogue'
import { documentOfRecord, documentOfTerm, type GeneratedDocument } from './contentDocuments'

/*
 * Fills an empty content database with generated records and one admin: `fillContent.ts RECORDS EMAIL PASSWORD`. The rows
 * are those that a save leaves; they are written below Payload's hooks, which would take many minutes, and so have no
 * history of versions.
 */

const [count = '', email = '', password = ''] = process.argv.slice(2)
const perTransaction = 500

/** References are looked up by slug, so what is referred to comes first. */
function* documents(): Generator<GeneratedDocument> {
  for (const term of generatedTerms) yield documentOfTerm(term)
  const records = [...generatedRecords(Number(count))]
  for (const record of records) if (record.type === 'ORGANISATION') yield documentOfRecord(record)
  for (const record of records) if (record.type !== 'ORGANISATION') yield documentOfRecord(record)
}

const ids = new Map<string, string>()

async function write(payload: Payload, req: PayloadRequest, document: GeneratedDocument): Promise<void> {
  const { collection, values, publishedAt } = document
  const { flattenedFields, versions } = payload.collections[collection].config
  const at = publishedAt ?? '2020-01-01T00:00:00.000Z'
  const data = {
    ...fieldValues(flattenedFields, values, ids, values.slug),
    publicId: values.slug,
    createdAt: at,
    updatedAt: at,
    ...(publishedAt === null ? {} : { firstPublishedAt: publishedAt }),
    ...(versions?.drafts ? { _status: 'published' } : {}),
  }
  const made = await payload.db.create({ collection, data, req, select: {} })
  ids.set(`${collection}:${values.slug}`, String(made.id))
}

makeDatabaseFile(env.DATABASE_URL)
const payload = await openPayload()
await migrateSchema(payload)
const waiting = documents()
let isDone = false
while (!isDone)
  await inTransaction(payload, async (req) => {
    for (let index = 0; index < perTransaction && !isDone; index++) {
      const next = waiting.next()
      if (next.done === true) isDone = true
      else await write(payload, req, next.value)
    }
  })
const passwordChosenAt = new Date().toISOString()
const data = { name: 'Måling', email, password, passwordChosenAt, roles: ['ADMIN' as const] }
await payload.create({ collection: 'users', data })
await payload.destroy()
process.exit(0)
