import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { launchBrowser } from '../../helpers/browser'
import { graphqlServer, type GraphqlServer } from '../../helpers/graphqlServer'

const html = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
const folder = `${mkdtempSync(path.join(tmpdir(), 'graphiql-'))}/`
let server: GraphqlServer

beforeAll(async () => {
  await build({
    configFile: fileURLToPath(new URL('../../../src/graphql/graphiql/vite.config.ts', import.meta.url)),
    build: { outDir: folder, emptyOutDir: true },
  })
  server = await graphqlServer({ playgroundFolder: folder })
}, 120_000)
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the page for trying queries', () => {
  it('comes to a browser, with a policy that allows nothing inline and nothing from elsewhere', async () => {
    const page = await server.send({ headers: html })
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe')
    for (const [, address = ''] of page.text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect(address.startsWith('/graphql/assets/')).toBe(true)
      const file = await server.send({}, address.slice('/graphql'.length))
      expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    }
  })

  it('does not come to programs, and serves no file but its own', async () => {
    for (const accept of ['*/*', 'application/json', 'application/json, text/html;q=0.5', 'text/html;q=0, */*'])
      expect(
        (await server.send({ headers: { accept } }, '?query=%7B__typename%7D')).headers.get('content-type'),
      ).toContain('json')
    for (const name of ['/assets/nope.js', '/..%2f..%2fpackage.json', '/.vite/manifest.json'])
      expect((await server.send({}, name)).status).toBe(404)
  })

  it('says how to build it where it is not built', async () => {
    const unbuilt = await graphqlServer({ playgroundFolder: '/nowhere/' })
    const page = await unbuilt.send({ headers: html })
    expect([page.status, page.text.includes('npm start')]).toEqual([200, true])
    await unbuilt.close()
  })

  it(
    'runs an example in a real browser, without a request to another host or a breach of policy',
    { timeout: 150_000 },
    async () => {
      const browser = await launchBrowser()
      try {
        const page = await browser.newPage()
        page.setDefaultTimeout(60_000)
        const complaints: string[] = []
        const hosts = new Set<string>()
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text())
        })
        page.on('pageerror', (error) => complaints.push(String(error)))
        page.on('request', (request) => hosts.add(new URL(request.url()).host))
        await page.goto(server.url)
        // A click before the editor has taken its first query in is lost: ask until there is an answer.
        await expect
          .poll(
            async () => {
              await page.getByRole('button', { name: /Execute query/ }).click()
              return page.locator('.result-window').textContent()
            },
            { timeout: 60_000, interval: 1_500 },
          )
          .toContain('totalCount')
        expect(await page.getByRole('tab').count()).toBe(10)
        await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
        await page.getByText('All Schema Types').waitFor()
        await page.getByRole('button', { name: /settings dialog/ }).click()
        await page.getByRole('dialog').waitFor()
        expect(complaints).toEqual([])
        expect([...hosts]).toEqual([new URL(server.url).host])
      } finally {
        await browser.close()
      }
    },
  )
})
