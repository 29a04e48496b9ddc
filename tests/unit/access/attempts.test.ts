import express from 'express'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { countAttempts } from '../../../collections/Users/attempts'
import { createLoginGuards } from '../../../src/server/loginLimiter'

test('attempts on an account are counted within a window, whatever the case, and forgotten when its owner gets in', () => {
  let time = 0
  const attempts = countAttempts(2, 1_000, () => time)
  expect([attempts.isTooMany('a@x'), attempts.isTooMany(' A@X '), attempts.isTooMany('a@x')]).toEqual([
    false,
    false,
    true,
  ])
  expect(attempts.isTooMany('b@x')).toBe(false)
  attempts.forget('a@x')
  expect(attempts.isTooMany('a@x')).toBe(false)
  expect([attempts.isTooMany('a@x'), attempts.isTooMany('a@x')]).toEqual([false, true])
  time = 1_001
  expect(attempts.isTooMany('a@x')).toBe(false)
})

test('an address that tries to log in too often waits, however it spells the path; the rest of the panel goes on', async () => {
  let time = 0
  const app = express()
  app.use(['/admin', '/api', '/_next'], ...createLoginGuards({ TRUST_PROXY: 'none' }, () => time))
  app.use((_request, response) => void response.send('on'))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (path: string, method = 'POST') => fetch(`http://127.0.0.1:${port}${path}`, { method })
  try {
    for (let count = 0; count < 30; count += 1) expect((await ask('/api/users/login')).status).toBe(200)
    for (const path of [
      '/api/users/login',
      '/api//users/login/',
      '/api/users/%6cogin?x=1',
      '/api/users/forgot-password',
      '/api/users/reset-password',
    ]) {
      const refused = await ask(path)
      expect([path, refused.status]).toEqual([path, 429])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await refused.text()).toContain('For mange forsøk')
    }
    expect((await ask('/api/measures')).status).toBe(200)
    expect((await ask('/api/users/me', 'GET')).status).toBe(200)
    time = 60_001
    expect((await ask('/api/users/login')).status).toBe(200)
  } finally {
    server.close()
  }
})
