import { spawn } from 'node:child_process'
import { z } from 'zod'
import { dataSettings, type RunningServer, startServer } from '../helpers/server'
import type { Panel } from './panel'

/** What one kill showed. */
export interface RoundResult {
  /** Milliseconds after the first save at which the server was killed. */
  killedAfter: number
  /** Saves that the server had acknowledged by then. */
  acknowledged: number
  /** Acknowledged saves that the public could not find after the next start. */
  lost: string[]
  /** What `catalogue verify` said; null where the catalogue equals the content database. */
  unequal: string | null
  /** Milliseconds from the next start until it was ready. */
  readyAfter: number
}

const records = 100
const editors = 4

/** Publishes a hundred stories, four at a time, and answers those that were acknowledged before the server went away. */
async function publishAll(panel: Panel, url: string, name: string): Promise<string[]> {
  const acknowledged: string[] = []
  let next = 0
  const editor = async () => {
    while (next < records) {
      const id = await panel.publish(url, `${name} ${next++}`)
      if (id === null) return
      acknowledged.push(id)
    }
  }
  await Promise.all(Array.from({ length: editors }, editor))
  return acknowledged
}

/** Which of these ids the public cannot find. */
async function notFound(url: string, ids: readonly string[]): Promise<string[]> {
  const lost: string[] = []
  for (let from = 0; from < ids.length; from += 50) {
    const some = ids.slice(from, from + 50)
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: some } }),
    })
    const answer = z.object({ data: z.object({ nodes: z.array(z.object({ id: z.string() }).nullable()) }) })
    const { data } = answer.parse(await response.json())
    lost.push(...some.filter((id) => !data.nodes.some((node) => node?.id === id)))
  }
  return lost
}

/** Runs `catalogue verify` beside the server; answers what it says where something differs. */
function verify(dataDir: string): Promise<string | null> {
  const args = ['--import', 'tsx', '--import', './lexical.mjs', 'src/cli/catalogue.ts', 'verify']
  const child = spawn(process.execPath, args, { env: { ...process.env, ...dataSettings(dataDir), LOG_LEVEL: 'warn' } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0 ? null : said)))
}

/** Publishes, kills the server without warning, starts it anew, and looks what the public has lost. */
export async function playRound(
  server: RunningServer,
  panel: Panel,
  name: string,
  killedAfter: number,
): Promise<{ result: RoundResult; server: RunningServer }> {
  const publishing = publishAll(panel, server.url, name)
  await new Promise((resolve) => setTimeout(resolve, killedAfter))
  await server.stop('SIGKILL')
  const acknowledged = await publishing
  const startedAt = Date.now()
  const again = await startServer({ dataDir: server.dataDir })
  const readyAfter = Date.now() - startedAt
  const lost = await notFound(again.url, acknowledged)
  const unequal = await verify(server.dataDir)
  return { result: { killedAfter, acknowledged: acknowledged.length, lost, unequal, readyAfter }, server: again }
}
