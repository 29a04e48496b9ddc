import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { nb } from '@payloadcms/translations/languages/nb'
import {
  buildConfig,
  getPayload,
  type CollectionConfig,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { databaseAdapter, withDatabase } from '../../../src/database'
import type { OneWriter } from '../../../src/database/sqlite/oneWriter'
import { nudge } from '../../../src/catalogue/nudge'
import { freshDatabase, type TestDatabase } from '../../helpers/database'

/** A document of the one collection. */
export interface Note {
  id: string
  title: string
  count: number | null
  steps: { text: string }[]
  _status: 'draft' | 'published'
}

/** What Payload answers over REST, whichever it is. */
export interface Answer {
  status: number
  json: { doc: Note; docs: Note[]; errors: { message: string }[] }
}

/** What the tests need of either adapter. */
export interface AnyAdapter {
  client: OneWriter
  sessions: Record<string, Session>
}

interface Session {
  db: { run(sql: string): Promise<unknown> }
  abortTransaction(): Promise<void>
  commitTransaction(): Promise<void>
}

/** The Local API, for a collection that the product's types do not know. */
interface Notes {
  create(data: Partial<Note>, draft?: boolean): Promise<Note>
  update(id: string, data: Partial<Note>): Promise<Note>
  findByID(id: string, draft?: boolean): Promise<Note>
  titles(): Promise<string[]>
}

/** What a test may have a save do. */
export interface SaveBehaviour {
  /** Runs after the row is written, inside the transaction. */
  afterWrite?: (args: { req: PayloadRequest; doc: Note }) => Promise<void> | void
}

/** A content database with one collection that has rows below it, versions and drafts; over REST and the Local API. */
export interface SmallContent {
  payload: Payload
  url: string
  behaviour: SaveBehaviour
  notes: Notes
  adapter: AnyAdapter
  rest(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Answer>
  close(): Promise<void>
}

const collection = 'notes'
const open = () => true

function notes(behaviour: SaveBehaviour): CollectionConfig {
  return {
    slug: collection,
    access: { create: open, read: open, update: open, delete: open },
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 5 },
    fields: [
      { name: 'title', type: 'text', required: true },
      { name: 'count', type: 'number' },
      { name: 'steps', type: 'array', fields: [{ name: 'text', type: 'text' }] },
      { name: 'related', type: 'relationship', relationTo: collection as never, hasMany: true },
    ],
    hooks: {
      afterChange: [
        async ({ doc, req }) => {
          nudge(req, collection, doc.id)
          await behaviour.afterWrite?.({ req, doc })
        },
      ],
    },
  }
}

/** Makes the tables of a configuration that has no migrations. */
async function pushSchema(payload: Payload): Promise<void> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const { apply } = await adapter.requireDrizzleKit().pushSchema(adapter.schema, adapter.drizzle as never)
  await apply()
}

let made = 0

/** Opens one on a fresh database of the kind that the run is on, or on the empty one that is given. */
export async function smallContent(given?: TestDatabase): Promise<SmallContent> {
  const database = given ?? (await freshDatabase({ empty: true }))
  const behaviour: SaveBehaviour = {}
  const config: Promise<SanitizedConfig> = buildConfig({
    secret: 'only for tests, only for tests, only for tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    collections: [{ slug: 'users', auth: true, fields: [] }, notes(behaviour)],
    db: await databaseAdapter(database.url),
    plugins: [withDatabase],
    graphQL: { disable: true },
    i18n: { supportedLanguages: { nb }, fallbackLanguage: 'nb' },
  })
  const key = `small-${(made += 1)}`
  const payload = await getPayload({ config, key })
  if (payload.db.name === 'sqlite') await pushSchema(payload)
  // The routes ask for Payload by the configuration alone.
  const handlers = { GET: REST_GET, POST: REST_POST, PATCH: REST_PATCH, DELETE: REST_DELETE }
  const cache = (globalThis as unknown as { _payload: Map<string, unknown> })._payload
  cache.set('default', cache.get(key))
  return {
    payload,
    url: database.url,
    behaviour,
    adapter: payload.db as unknown as AnyAdapter,
    notes: {
      create: (data, draft = false) => payload.create({ collection, data, draft } as never) as unknown as Promise<Note>,
      update: (id, data) => payload.update({ collection, id, data } as never) as unknown as Promise<Note>,
      findByID: (id, draft = false) => payload.findByID({ collection, id, draft } as never) as unknown as Promise<Note>,
      titles: async () => {
        const { docs } = await payload.find({ collection, limit: 1_000, sort: 'title' } as never)
        return (docs as unknown as Note[]).map(({ title }) => title)
      },
    },
    async rest(method, path, body) {
      const url = new URL(`http://localhost/api${path}`)
      const request = new Request(url, {
        method,
        headers: { 'content-type': 'application/json', 'accept-language': 'nb' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const slug = url.pathname.slice('/api/'.length).split('/')
      const response = await handlers[method](config)(request, { params: Promise.resolve({ slug }) })
      return { status: response.status, json: await response.json() }
    },
    async close() {
      await payload.destroy()
      await database.drop()
    },
  }
}
