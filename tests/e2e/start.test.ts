import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OwnData, ownSeededData } from '../helpers/productSession'
import { dataSettings, type RunningServer } from '../helpers/server'

let data: OwnData
let server: RunningServer
beforeAll(async () => {
  data = ownSeededData()
  server = await data.start()
})
afterAll(async () => {
  await server?.stop()
  data?.remove()
})

test('an operator who starts again is told where to go, also with the log turned down, and nothing is done twice', () => {
  for (const [name, path] of [
    ['Website:', ''],
    ['Panel:', '/admin'],
    ['API:', '/graphql'],
  ] as const)
    expect(server.output()).toMatch(new RegExp(`${name} +${server.url}${path}\\n`))
  expect(server.output()).not.toMatch(/Installing|Building|Loading the seed/i)
})

test('an operator whose port is taken is told so in a sentence, and how to go on', () => {
  const port = new URL(server.url).port
  const second = spawnSync(process.execPath, ['--import', 'tsx', 'src/server/index.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...dataSettings(data.folder), HOST: '127.0.0.1', PORT: port },
  })
  expect(second.status).toBe(1)
  expect(second.stderr).toContain(`✗ Port ${port} is in use by another program. Stop it, or choose another port`)
})

test('a supervisor that sends SIGTERM sees the server end well', async () => {
  expect(await server.stop('SIGTERM')).toBe(0)
})
