import { expect, it } from 'vitest'
import { ownOrigin } from '../../../src/server/ownOrigin'

it.each([
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['10.0.0.5', 'http://10.0.0.5:3000'],
  ['::1', 'http://[::1]:3000'],
  ['localhost', 'http://localhost:3000'],
])('a host that listens on %s asks its own panel at %s', (host, origin) => {
  expect(ownOrigin(host, 3000)).toBe(origin)
})
