import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { refuseBrokenAddress } from '../../../src/server/brokenAddress'
import { refuseUnreadable } from '../../../src/server/unreadable'

let server: Server | undefined
afterEach(() => server?.close())

/** Sends bytes as they are (a client of HTTP would put them right first) and resolves to all that comes back. */
async function answerTo(head: string): Promise<string> {
  const app = express()
  app.use(refuseBrokenAddress)
  app.use((_request, response) => void response.send('reached the panel'))
  const listening = createServer(app)
  server = listening
  listening.on('clientError', refuseUnreadable)
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(`${head}\r\nhost: x\r\nconnection: close\r\n\r\n`))
    socket.on('data', (chunk) => (heard += chunk.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(heard))
  })
}

test.each([
  ['a name that every object has', '/api/constructor'],
  ['a hidden name that every object has', '/api/__proto__/1'],
  ['dots that lead past the limit of the login', '/api/x/../users/login'],
  ['dots that were encoded', '/api/%2e/users/login'],
  ['half a percent sign', '/api/%E0%A4%A'],
])('an attacker who asks the panel for %s is refused with a sentence', async (_what, path) => {
  const answer = await answerTo(`GET ${path} HTTP/1.1`)
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
  expect(answer).toContain('{"errors":[{"message":"Adressen kan ikke leses.')
})

test('an editor reaches the panel by its plain addresses', async () => {
  expect(await answerTo('GET /api/users/login?x=.. HTTP/1.1')).toContain('reached the panel')
})

test('a reader whose address is longer than is read is told so', async () => {
  const answer = await answerTo(`GET /sok?q=${'ord+'.repeat(10_000)} HTTP/1.1`)
  expect(answer).toMatch(/^HTTP\/1.1 431 /)
  expect(answer).toContain('Adressen er for lang')
})

test('what is no HTTP is answered with a sentence', async () => {
  expect(await answerTo('\u0000hei')).toContain('Forespørselen kan ikke leses.')
})
