import { z } from 'zod'

const answer = z.object({ data: z.looseObject({}).nullish(), errors: z.array(z.looseObject({})).optional() })
const titles = z.object({ search: z.object({ nodes: z.array(z.object({ title: z.string() })) }) })

/** Asks /graphql as a partner does; throws where it answers with errors. */
export async function askGraphql(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = answer.parse(await response.json())
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

/** Titles that /graphql finds by a word. */
export async function titlesFound(url: string, word: string): Promise<string[]> {
  const data = await askGraphql(url, 'query ($q: String) { search(query: $q, first: 5) { nodes { title } } }', {
    q: word,
  })
  return titles.parse(data).search.nodes.map(({ title }) => title)
}

/** A page of the site: its status and its HTML. */
export async function sitePage(url: string, path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(url + path, { redirect: 'manual' })
  return { status: response.status, html: await response.text() }
}

/** What a reader sees of a page: its text, without tags. */
export async function textOf(url: string, path: string): Promise<string> {
  const { html } = await sitePage(url, path)
  return html
    .replace(/<mark>|<\/mark>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** Waits until a condition holds, asking often; returns the milliseconds that it took, or throws after the limit. */
export async function within(limitMs: number, what: string, holds: () => Promise<boolean>): Promise<number> {
  const start = Date.now()
  while (!(await holds())) {
    if (Date.now() - start > limitMs) throw new Error(`Not within ${limitMs} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return Date.now() - start
}
