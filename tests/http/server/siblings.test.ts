import { expect, test } from 'vitest'
import { startHost } from '../../helpers/host'

test.each([
  ['another host of our domain', 'same-site', 'cross-site'],
  ['a stranger’s host', 'cross-site', 'cross-site'],
  ['the panel itself', 'same-origin', 'same-origin'],
  ['somebody who types the address', 'none', 'none'],
])('a request from %s reaches the panel as one from there', async (_who, site, told) => {
  const host = await startHost({
    panel: (request, response) => void response.json({ site: request.headers['sec-fetch-site'] }),
  })
  try {
    for (const path of ['/admin', '/api/users/me'])
      expect((await host.get(path, { 'sec-fetch-site': site })).body).toBe(JSON.stringify({ site: told }))
  } finally {
    await host.stop()
  }
})
