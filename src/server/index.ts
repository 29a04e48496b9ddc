import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { pino } from 'pino'
import { env } from '../env'
import { refuseUnreadable } from './unreadable'

// Next would read and keep some 60 MB of source maps, for traces that nobody is ever shown.
process.setSourceMapsEnabled(false)

/** What went wrong, as one sentence for whoever starts the server. */
function sentenceFor(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program. Stop it, or choose another port: PORT=3001 npm start.`
  if (code === 'EACCES') return `This user may not open port ${port}. Choose one above 1023: PORT=3001 npm start.`
  if (code === 'ENOSPC') return 'The disk is full. Free some room, then start again; nothing was lost.'
  return error instanceof Error ? error.message : String(error)
}

/** Where to go, in plain lines: the log may be turned down, and is not written for people. */
function printAddresses(): void {
  const addresses = [
    ['Website', env.PUBLIC_URL],
    ['Panel', `${env.PUBLIC_URL}/admin`],
    ['API', `${env.PUBLIC_URL}/graphql`],
  ] as const
  for (const [name, address] of addresses) process.stdout.write(`• ${`${name}:`.padEnd(9)}${address}\n`)
}

const logger = pino({ level: env.LOG_LEVEL, base: undefined })

try {
  const { assembleHost } = await import('./assembleHost')
  const host = await assembleHost(env, logger, randomUUID())
  const server = createServer(host.listener)
  server.on('upgrade', host.upgrade)
  server.on('clientError', refuseUnreadable)
  // Longer than a proxy keeps its connections, so that it is never the server that hangs up first.
  server.keepAliveTimeout = 65_000
  server.requestTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.PORT, env.HOST, resolve)
  })
  logger.info({ address: env.PUBLIC_URL, port: env.PORT }, 'listening')
  printAddresses()
  host.start()

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    logger.info({ signal }, 'stopping')
    // Whatever hangs, the process is gone before a supervisor would kill it.
    setTimeout(() => process.exit(0), 9_000).unref()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 6_000).unref()
    await closed
    await host.stop()
    process.exit(0)
  }
  process.on('SIGTERM', (signal) => void stop(signal))
  process.on('SIGINT', (signal) => void stop(signal))
} catch (error) {
  logger.debug(error)
  process.stderr.write(`✗ ${sentenceFor(error, env.PORT)}\n`)
  process.exit(1)
}
