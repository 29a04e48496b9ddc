import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runScript } from '../../../src/cli/fresh.mjs'
import { dataSettings, startServer, type RunningServer } from '../../helpers/server'
import type { Usage } from './load'
import type { Measurable } from './standIns'

const admin = { email: 'maaling@erfaringsbanken.localhost', password: 'grønn-sykkel-på-vei-2026' }

/** Fills a folder with a content database of generated records, unless there is one. */
export async function fillContent(folder: string, records: number): Promise<void> {
  if (existsSync(join(folder, 'content.db'))) return
  const args = [String(records), admin.email, admin.password]
  const env = { ...dataSettings(folder), LOG_LEVEL: 'warn' }
  const code = await runScript('tests/bench/graphql/fillContent.ts', args, { env })
  if (code !== 0) throw new Error('The content database could not be filled: see the lines above.')
}

/** The product as it runs in earnest, and what it says of itself. */
export interface Product extends Measurable {
  /** Milliseconds from the command to /readyz. */
  readyMs: number
  url: string
  /** Signs in to the panel; resolves to the token of the session. */
  signIn(): Promise<string>
  /** Stands still until `resume`, so that what it does now and then is not charged to another server. */
  pause(): void
  resume(): void
  stop(): Promise<void>
}

/** The value of one of the product's own metrics. */
function metric(metrics: string, name: string): number {
  const value = new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]
  if (value === undefined) throw new Error(`/metrics does not tell ${name}.`)
  return Number(value)
}

async function signIn({ url }: RunningServer): Promise<string> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  })
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith('payload-token='))
  const session = /=([^;]+)/.exec(cookie ?? '')?.[1]
  if (session === undefined) throw new Error(`The panel lets nobody in: ${response.status} ${await response.text()}`)
  return session
}

/** Starts the product by its own start command, as behind a proxy on this machine. */
export async function startProduct(dataDir: string, launcher: readonly string[]): Promise<Product> {
  const begun = performance.now()
  const env = { TRUST_PROXY: 'loopback', LOG_LEVEL: 'info' }
  const server = await startServer({ dataDir, launcher, env, timeoutMs: 20 * 60_000 })
  // The server and the command that started it are one group.
  const signal = (name: NodeJS.Signals) => void process.kill(-(server.process.pid ?? 0), name)
  return {
    port: Number(new URL(server.url).port),
    url: server.url,
    readyMs: Math.round(performance.now() - begun),
    async usage(): Promise<Usage> {
      const metrics = await (await fetch(`${server.url}/metrics`)).text()
      const rssMiB = metric(metrics, 'process_resident_memory_bytes') / 1024 / 1024
      return { cpuSeconds: metric(metrics, 'process_cpu_seconds_total'), rssMiB }
    },
    signIn: () => signIn(server),
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    async stop() {
      signal('SIGCONT')
      await server.stop()
    },
  }
}
