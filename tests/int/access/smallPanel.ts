import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { nb } from '@payloadcms/translations/languages/nb'
import { buildConfig, getPayload, type CollectionConfig, type Payload, type SanitizedConfig } from 'payload'
import { Users } from '../../../collections/Users'
import { closeSystemCollections, personDetails, withGuards } from '../../../src/access'
import { env } from '../../../src/env'
import { today } from '../../../src/clock'
import { holdsPerson } from '../../../src/lib/personBasis'
import { rules, type Kind } from './rules'

const origin = 'http://localhost:4120'
export const password = 'blåmeis krangler under taket'

function collection(kind: Kind, slug: string, access: CollectionConfig['access']): CollectionConfig {
  const hasDrafts = kind === 'contributed' || kind === 'editorial'
  return {
    slug,
    access,
    trash: kind !== 'closed',
    versions: hasDrafts ? { drafts: true, maxPerDoc: 10 } : false,
    fields: [
      { name: 'name', type: 'text' },
      { name: 'publicId', type: 'text' },
      { name: 'organisation', type: 'relationship', relationTo: 'organisations' },
      ...(slug === 'measures' ? [{ name: 'effectRatings', type: 'text' as const }] : []),
      {
        name: 'person',
        type: 'group',
        fields: [
          { name: 'email', type: 'text', access: personDetails((row) => holdsPerson(Object(row).person, today())) },
          { name: 'basis', type: 'text' },
          { name: 'until', type: 'date' },
          { name: 'objection', type: 'checkbox' },
        ],
      },
    ],
  }
}

function database(name: string) {
  if (env.DATABASE_URL.startsWith('mongodb'))
    return mongooseAdapter({ url: env.DATABASE_URL.replace(/\/[^/?]*(\?|$)/, `/${name}$1`), ensureIndexes: true })
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  return sqliteAdapter({
    client: { url: `file:${join(folder, 'content.db')}` },
    push: true,
    idType: 'uuid',
    transactionOptions: {},
  })
}

/** Whatever the small model holds: its types are generated for no one. */
export type Loose = ReturnType<typeof JSON.parse>

/** What came back over REST. */
export interface Answer {
  status: number
  text: string
  json: Loose
  headers: Headers
  cookie: string | undefined
}

export interface SmallPanel {
  payload: Payload
  config: Promise<SanitizedConfig>
  rest(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, cookie?: string): Promise<Answer>
  /** Makes a person and signs them in. */
  person(email: string, roles: string[], organisation?: string): Promise<{ user: Loose; cookie: string }>
}

/** A panel with the real rules, guards and accounts over a content model as small as can be. */
export async function smallPanel(name: string): Promise<SmallPanel> {
  const handlers = { GET: REST_GET, POST: REST_POST, PATCH: REST_PATCH, DELETE: REST_DELETE }
  const config = buildConfig({
    secret: 'only for tests, only for tests, only for tests',
    serverURL: origin,
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    collections: [
      Users,
      ...Object.entries(rules).flatMap(([kind, bySlug]) =>
        Object.entries(bySlug).map(([slug, access]) => collection(kind as Kind, slug, access)),
      ),
    ],
    db: database(name),
    plugins: [withGuards],
    i18n: { supportedLanguages: { nb }, fallbackLanguage: 'nb' },
    graphQL: { disable: true },
  }).then(closeSystemCollections)
  const payload = await getPayload({ config, key: name })

  const rest: SmallPanel['rest'] = async (method, path, body, cookie) => {
    const url = new URL(`${origin}/api${path}`)
    const headers = {
      'content-type': 'application/json',
      'accept-language': 'nb',
      ...(cookie === undefined ? {} : { cookie, origin }),
    }
    const request = new Request(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
    const slug = url.pathname.slice('/api/'.length).split('/')
    const response = await handlers[method](config)(request, { params: Promise.resolve({ slug }) })
    const text = await response.text()
    return {
      status: response.status,
      text,
      json: text === '' ? null : JSON.parse(text),
      headers: response.headers,
      cookie: response.headers.get('set-cookie')?.split(';')[0],
    }
  }
  const person: SmallPanel['person'] = async (email, roles, organisation) => {
    const user: Loose = await payload.create({
      collection: 'users',
      data: { name: email.split('@')[0], email, password, roles, organisation } as Loose,
    })
    const { cookie } = await rest('POST', '/users/login', { email, password })
    if (cookie === undefined) throw new Error(`${email} could not sign in`)
    return { user: { ...user, collection: 'users' }, cookie }
  }
  return { payload, config, rest, person }
}
