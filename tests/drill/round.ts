import { spawn } from 'node:child_process'
import { dataSettings, type RunningServer, startServer } from '../helpers/server'
import { whatIsWrong } from './check'
import { workOn } from './editors'
import type { Panel } from './panel'

/** Saves that a round would make if nobody killed the server. */
export const saves = 100
/** The longest that the server lives after the save at which it is to be killed, so that the kill falls anywhere in the next ones. */
const longestMs = 60

/** What one kill showed. */
export interface RoundResult {
  /** Saves that the server had acknowledged when it was killed. */
  acknowledged: number
  /** Whether it was killed while there was still something to save. */
  isInterrupted: boolean
  /** Acknowledged saves that the public does not see after the next start: stories, tombstones, former addresses, themes. */
  lost: string[]
  /** What `catalogue verify` said; null where the catalogue equals the content database. */
  unequal: string | null
  /** Milliseconds from the next start until it was ready. */
  readyAfter: number
}

/** Runs `catalogue verify` beside the server; answers what it says where something differs. */
function verify(dataDir: string): Promise<string | null> {
  const args = ['--import', 'tsx', '--import', './lexical.mjs', 'src/cli/catalogue.ts', 'verify']
  const child = spawn(process.execPath, args, { env: { ...process.env, ...dataSettings(dataDir), LOG_LEVEL: 'warn' } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0 ? null : said)))
}

/** Has editors publish, move, withdraw, throw away and rename, kills the server without warning, starts it anew, and looks what the public has lost. */
export async function playRound(
  server: RunningServer,
  panel: Panel,
  name: string,
): Promise<{ result: RoundResult; server: RunningServer }> {
  const theme = await panel.makeTheme(server.url, `Tema ${name}`)
  if (theme === null) throw new Error('The server went away before it was killed.')
  const killAt = 1 + Math.floor(Math.random() * (saves - 10))
  let killed: Promise<unknown> = Promise.resolve()
  const told = (count: number) => {
    if (count !== killAt) return
    killed = new Promise((resolve) => setTimeout(resolve, Math.random() * longestMs)).then(() => server.stop('SIGKILL'))
  }
  const work = await workOn(panel, { url: server.url, name, theme, most: saves, told })
  await killed
  const { acknowledged } = work
  const startedAt = Date.now()
  const again = await startServer({ dataDir: server.dataDir })
  const readyAfter = Date.now() - startedAt
  const lost = await whatIsWrong(again.url, work)
  const unequal = await verify(server.dataDir)
  return { result: { acknowledged, isInterrupted: acknowledged < saves, lost, unequal, readyAfter }, server: again }
}
