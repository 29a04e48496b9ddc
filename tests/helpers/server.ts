import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { variableNames } from '../../src/env'

/** A server of the product on its own folder of data, started as `npm start` starts it. */
export interface RunningServer {
  url: string
  dataDir: string
  process: ChildProcess
  /** The one-time link that the start printed, where it made the first admin. */
  adminLink: string | null
  /** All that it printed. */
  output(): string
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export interface ServerOptions {
  /** Kept where it is given, so that a server can be started on it again; else a new one that goes when the server stops. */
  dataDir?: string
  port?: number
  env?: Readonly<Record<string, string>>
  /** What must answer 200 before it counts as started; /readyz unless said. */
  awaits?: '/readyz' | '/healthz'
  /** Milliseconds that it may take. */
  timeoutMs?: number
  /** Words that stand before the command, such as those that hold it to one core. */
  launcher?: readonly string[]
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

/** Settings that keep all data of a server in one folder. */
export function dataSettings(dataDir: string): Record<string, string> {
  return {
    DATABASE_URL: `file:${join(dataDir, 'content.db')}`,
    CATALOGUE_PATH: join(dataDir, 'catalogue.db'),
    MEDIA_DIR: join(dataDir, 'media'),
    DOCUMENTS_DIR: join(dataDir, 'documents'),
    SECRET_PATH: join(dataDir, 'secret'),
  }
}

async function waitUntilReady(server: RunningServer, path: string, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    if (server.process.exitCode !== null) throw new Error(`The server ended while starting:\n${server.output()}`)
    const response = await fetch(server.url + path).catch(() => null)
    if (response?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await server.stop('SIGKILL')
  throw new Error(`The server was not ready within ${timeoutMs} ms:\n${server.output()}`)
}

/** Starts the product by its own start command and waits until it is ready. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'erfaringsbanken-server-'))
  const port = options.port ?? (await freePort())
  const url = `http://localhost:${port}`
  const [command = process.execPath, ...words] = [...(options.launcher ?? []), process.execPath, 'src/cli/start.mjs']
  const child = spawn(command, words, {
    env: {
      ...process.env,
      // Nothing that a developer has set, in a shell or in .env, reaches a server under test.
      ...Object.fromEntries(variableNames.map((name) => [name, ''])),
      NODE_ENV: 'production',
      ...dataSettings(dataDir),
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that kill -9 takes the server too and not only the command that started it.
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const server: RunningServer = {
    url,
    dataDir,
    process: child,
    adminLink: null,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.pid !== undefined) {
        process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal)
      }
      const code = await exited
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
  await waitUntilReady(server, options.awaits ?? '/readyz', options.timeoutMs ?? 180_000)
  server.adminLink = /http\S+\/admin\/reset\/\S+/.exec(output)?.[0] ?? null
  return server
}
