import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bareServer } from './bareServer'
import type { Usage } from './load'

/*
 * A server that the product is measured against, in a process of its own: `bare FILE` or `fixed BYTES`. Tells its port,
 * and answers `usage` with the CPU time and memory that it has taken.
 */

const [kind, argument = ''] = process.argv.slice(2)

function fixedServer(bytes: number): Server {
  const body = Buffer.from(JSON.stringify({ data: 'x'.repeat(Math.max(0, bytes - 11)) }))
  const headers = ['content-type', 'application/json; charset=utf-8', 'content-length', String(body.length)]
  return createServer((request, response) => {
    request.on('data', () => undefined)
    request.on('end', () => response.writeHead(200, headers).end(body))
  })
}

const server = kind === 'bare' ? bareServer(argument) : fixedServer(Number(argument))
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const usage: Usage = { cpuSeconds: (user + system) / 1e6, rssMiB: process.memoryUsage.rss() / 1024 / 1024 }
  process.send?.(usage)
})
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
