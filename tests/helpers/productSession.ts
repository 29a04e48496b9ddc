import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { z } from 'zod'
import { type RunningServer, type ServerOptions, startServer } from './server'

/** The password that the first admin chooses in the tests. */
export const password = 'grønn-sykkel-på-vei-2026'

/** A copy of the seeded data that a test file may change and start servers on again. */
export interface OwnData {
  folder: string
  start(options?: Pick<ServerOptions, 'env' | 'port' | 'awaits'>): Promise<RunningServer>
  remove(): void
}

/** Copies the seeded data of this run. */
export function ownSeededData(): OwnData {
  const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-e2e-'))
  cpSync(inject('seededData'), folder, { recursive: true })
  return {
    folder,
    start: (options = {}) => startServer({ ...options, dataDir: folder }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const document = z.looseObject({ id: z.string() })
const written = z.object({ doc: document })
const found = z.object({ docs: z.array(document) })

/** What an admin does through REST, where a test is about something else than the panel's forms. */
export interface AdminSession {
  /** The header that signs a request in, for what `send` cannot send. */
  authorization: string
  /** Sends JSON as the admin; the answer is not judged. */
  send(method: string, path: string, body?: unknown): Promise<Response>
  create(collection: string, data: Readonly<Record<string, unknown>>): Promise<z.infer<typeof document>>
  change(collection: string, id: string, data: Readonly<Record<string, unknown>>): Promise<void>
  /** The document that has this slug (or another field's value). */
  find(collection: string, value: string, field?: string): Promise<z.infer<typeof document>>
}

/** Chooses the first admin's password by the one-time link and signs in. */
export async function adminSession(server: RunningServer): Promise<AdminSession> {
  const token = server.adminLink?.split('/').at(-1)
  const response = await fetch(`${server.url}/api/users/reset-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, password }),
  })
  if (!response.ok) throw new Error(`The password could not be chosen: ${response.status} ${await response.text()}`)
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith('payload-token='))
  const session = /=([^;]+)/.exec(cookie ?? '')?.[1]
  if (session === undefined) throw new Error('No cookie came with the new password.')
  const authorization = `JWT ${session}`
  const send = (method: string, path: string, body?: unknown) =>
    fetch(server.url + path, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const answer = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const got = await send(method, path, body)
    if (!got.ok) throw new Error(`${method} ${path}: ${got.status} ${await got.text()}`)
    return got.json()
  }
  return {
    authorization,
    send,
    create: async (collection, data) => written.parse(await answer('POST', `/api/${collection}?depth=0`, data)).doc,
    async change(collection, id, data) {
      await answer('PATCH', `/api/${collection}/${id}?depth=0`, data)
    },
    async find(collection, value, field = 'slug') {
      const path = `/api/${collection}?depth=0&limit=1&where[${field}][equals]=${encodeURIComponent(value)}`
      const [first] = found.parse(await answer('GET', path)).docs
      if (first === undefined) throw new Error(`There is no ${field} «${value}» among ${collection}.`)
      return first
    },
  }
}
