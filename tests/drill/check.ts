import { z } from 'zod'
import type { Story, Work } from './editors'

/** Most aliases that a query may have. */
const atOnce = 10

const resolution = z.object({ status: z.string(), id: z.string().nullable() })

async function ask<T>(url: string, query: string, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return z.object({ data: shape }).parse(await response.json()).data
}

/** Waits until the public sees a record; false where the server went away first. */
export async function isSeen(url: string, id: string): Promise<boolean> {
  const shape = z.object({ node: z.object({ id: z.string() }).nullable() })
  for (;;) {
    const found = await ask(url, `{ node(id: ${JSON.stringify(id)}) { id } }`, shape).catch(() => null)
    if (found === null) return false
    if (found.node !== null) return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

interface Expected {
  what: string
  path: string
  id: string
  /** Any of these will do. */
  statuses: readonly string[]
}

/** What each address of a story must lead to. */
function expectedOf({ slug, publicId: id, former, isGone, isUnsure }: Story): Expected[] {
  const path = (part: string) => `/erfaringer/${part}`
  const own = isUnsure ? ['FOUND', 'MOVED', 'GONE'] : [isGone ? 'GONE' : 'FOUND']
  const old = isUnsure ? ['MOVED', 'GONE'] : [isGone ? 'GONE' : 'MOVED']
  return [
    { what: 'story', path: path(slug), id, statuses: own },
    ...former.map((part) => ({ what: 'former address', path: path(part), id, statuses: old })),
  ]
}

async function wrongAddresses(url: string, expected: readonly Expected[]): Promise<string[]> {
  const wrong: string[] = []
  for (let from = 0; from < expected.length; from += atOnce) {
    const some = expected.slice(from, from + atOnce)
    const fields = some.map(({ path }, at) => `a${at}: resolve(url: ${JSON.stringify(path)}) { status id }`)
    const found = await ask(url, `{ ${fields.join(' ')} }`, z.record(z.string(), resolution))
    for (const [at, { what, path, id, statuses }] of some.entries()) {
      const { status, id: there } = found[`a${at}`] ?? { status: 'nothing', id: null }
      if (!statuses.includes(status) || there !== id)
        wrong.push(`${what} ${path}: ${status} ${there ?? ''}, not ${statuses.join(' or ')} ${id}`)
    }
  }
  return wrong
}

/** The theme answers at every address that it was given. */
async function wrongThemes(url: string, { theme }: Work): Promise<string[]> {
  const wrong: string[] = []
  for (const slug of new Set([theme.slug, ...theme.former])) {
    const query = `{ theme(slug: ${JSON.stringify(slug)}) { id } }`
    const found = await ask(url, query, z.object({ theme: z.object({ id: z.string() }).nullable() }))
    if (found.theme?.id !== theme.publicId) wrong.push(`theme ${slug}: ${found.theme?.id ?? 'nothing'}`)
  }
  return wrong
}

/** What the public finds otherwise than the editors were told, a line each. */
export async function whatIsWrong(url: string, work: Work): Promise<string[]> {
  return [...(await wrongAddresses(url, work.stories.flatMap(expectedOf))), ...(await wrongThemes(url, work))]
}
