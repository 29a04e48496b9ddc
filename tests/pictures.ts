import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from './helpers/browser'
import { awake } from './helpers/panel'
import { startServer } from './helpers/server'

/* `npm run pictures`: draws the two pictures of the README anew, from the product itself with its seed content. */

const folder = 'docs/pictures'

async function take(page: Page, name: string): Promise<void> {
  const path = join(folder, name)
  await page.screenshot({ path })
  process.stdout.write(`• ${path}, ${Math.ceil(statSync(path).size / 1024)} KB\n`)
}

/** The first admin signs in by the one-time link; the browser keeps the cookie. */
async function signIn(page: Page, url: string, token: string | undefined): Promise<void> {
  const data = { token, password: 'et-bilde-av-panelet-til-leseren' }
  const response = await page.context().request.post(`${url}/api/users/reset-password`, { data })
  if (!response.ok()) throw new Error(`The first admin could not sign in: ${await response.text()}`)
}

const server = await startServer()
const browser = await launchBrowser()
try {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'nb-NO' })
  await page.goto(`${server.url}/sok?q=samarbeid`, { waitUntil: 'networkidle' })
  await take(page, 'search.png')
  await signIn(page, server.url, server.adminLink?.split('/').at(-1))
  await page.goto(`${server.url}/admin/collections/case-stories?search=Sentralen`)
  await page.locator('.cell-title a').first().click()
  await awake(page, '#field-title')
  await page.waitForLoadState('networkidle')
  await take(page, 'panel.png')
} finally {
  await browser.close()
  await server.stop()
  rmSync(server.dataDir, { recursive: true, force: true })
}
