import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { parseEnv } from '../../src/env'
import type { PanelState } from '../../src/panelState'
import { createApp, type HostParts } from '../../src/server/createApp'
import { createLoginGuards } from '../../src/server/loginLimiter'

/** The host with stand-ins for what it puts together, listening on a port of its own. */
export interface TestHost {
  state: PanelState
  /** Every line of its log, as it was written. */
  logged: string[]
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<{ response: Response; body: string }>
  stop(): Promise<void>
}

/** Starts a host. `parts` replaces stand-ins, `settings` are variables of the environment. */
export async function startHost(
  parts: Partial<HostParts> = {},
  settings: Readonly<Record<string, string>> = {},
): Promise<TestHost> {
  const env = parseEnv({
    SECRET_PATH: join(mkdtempSync(join(tmpdir(), 'erfaringsbanken-host-')), 'secret'),
    ...settings,
  })
  const state: PanelState = { panel: 'ready', database: 'up' }
  const logged: string[] = []
  const logger = pino({ level: env.LOG_LEVEL, base: undefined }, { write: (line: string) => void logged.push(line) })
  const listener = createApp({
    env,
    logger,
    catalogueVersion: () => 'v1',
    isCatalogueReady: () => true,
    canAnswer: () => true,
    panelState: () => state,
    graphql: (_request, response) => response.end('{"data":{}}'),
    cachedPage: () => false,
    site: (request, response) => {
      if (request.path.endsWith('/sok')) response.send('a page')
      else response.status(404).send('no such page')
    },
    siteError: (_error, _request, response, _next) => void response.status(500).send('broken'),
    panelGuards: createLoginGuards(env),
    panel: (request, response) => void response.json({ policy: request.headers['content-security-policy'] ?? null }),
    ...parts,
  })
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    state,
    logged,
    async get(path, headers = {}) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
      return { response, body: await response.text() }
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
