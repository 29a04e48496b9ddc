import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openCatalogue } from '../../../src/catalogue'
import { createGraphqlHandler } from '../../../src/graphql'
import { sampleToday } from '../../helpers/sampleCatalogue'
import { bareServer } from './bareServer'

/*
 * One server of the benchmark in a process of its own: `graphql FILE`, `bare FILE` or `fixed BYTES`. Tells its port, and
 * answers `usage` with the CPU time and memory that it has taken.
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

function graphqlServer(file: string): Server {
  const reader = openCatalogue(file, { readOnly: true })
  return createServer(createGraphqlHandler({ reader, publicUrl: 'http://localhost', today: () => sampleToday }))
}

const server =
  kind === 'graphql' ? graphqlServer(argument) : kind === 'bare' ? bareServer(argument) : fixedServer(Number(argument))
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() })
})
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
