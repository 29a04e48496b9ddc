import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser'
import { openPanel, sendForm } from '../helpers/panel'
import { type AdminSession, adminSession, type OwnData, ownSeededData, password } from '../helpers/productSession'
import type { RunningServer } from '../helpers/server'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const stories = '/admin/collections/case-stories'

let data: OwnData
let server: RunningServer
let session: AdminSession
let browser: Browser
let page: Page

beforeAll(async () => {
  data = ownSeededData()
  server = await data.start()
  session = await adminSession(server)
  browser = await launchBrowser()
  page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
  await openPanel(page, `${server.url}/admin/login`, '#field-email')
  const known = { '#field-email': 'admin@erfaringsbanken.localhost', '#field-password': password }
  await sendForm(page, known, '/api/users/login')
  await page.locator(`a[href="${stories}"]`).first().waitFor({ state: 'attached' })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  data?.remove()
})
beforeEach(() => page.setViewportSize({ width: 1280, height: 900 }))

const idOnScreen = () => new URL(page.url()).pathname.split('/').at(-1) ?? ''
const kept = async (id: string) => {
  const response = await session.send('GET', `/api/case-stories/${id}?draft=true&depth=0`)
  return response.ok ? ((await response.json()) as { title?: string | null }) : null
}
const openNewStory = () => openPanel(page, `${server.url}${stories}/create`, '#field-title')

test('an editor who opens a new story and goes elsewhere by a link leaves nothing behind', async () => {
  await openNewStory()
  const id = idOnScreen()
  expect(await kept(id)).not.toBeNull()
  await page.locator(`.step-nav a[href="${stories}"]`).click()
  await page.waitForURL(`**${stories}*`)
  await expect.poll(() => kept(id)).toBeNull()
})

test('an editor who opens a new story and types another address leaves nothing behind', async () => {
  await openNewStory()
  const id = idOnScreen()
  await page.goto(`${server.url}/admin`)
  await expect.poll(() => kept(id)).toBeNull()
})

test('an editor who leaves before the panel has saved finds the last words again', async () => {
  await openNewStory()
  const id = idOnScreen()
  await page.fill('#field-title', 'Skrevet i farten')
  await page.locator(`.step-nav a[href="${stories}"]`).click()
  await expect.poll(async () => (await kept(id))?.title).toBe('Skrevet i farten')
})

/** The form's text on its way to the database as a draft, and there. */
const savedBeside = () =>
  page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('autosave=true'),
  )

test('an editor who presses publish at once, and is refused, has the text kept', async () => {
  await openNewStory()
  const id = idOnScreen()
  await page.fill('#field-title', 'Publisert for tidlig')
  await page.locator('#action-save').click()
  await expect.poll(async () => (await kept(id))?.title).toBe('Publisert for tidlig')
})

test('an editor who is refused sees at each field what is missing, also when the text has been kept', async () => {
  await openNewStory()
  const saved = savedBeside()
  await page.fill('#field-title', 'Publisert uten kilde')
  await saved
  await page.waitForLoadState('networkidle')
  const keptAfterwards = savedBeside()
  await page.locator('#action-save').click()
  expect((await keptAfterwards).status()).toBe(200)
  await page.waitForLoadState('networkidle')
  expect(await page.locator('.field-error:visible').count()).toBeGreaterThan(3)
})

test('an editor sees no developer views of a story', async () => {
  await page.goto(`${server.url}${stories}/${(await session.find('case-stories', 'workshop-pa-sentralen-2016')).id}`)
  await page.locator('.doc-tabs').waitFor()
  expect(await page.locator('.doc-tab', { hasText: 'API' }).count()).toBe(0)
})

test.each([360, 1280])('an editor with a screen %i px wide never has to scroll sideways', async (width) => {
  await page.setViewportSize({ width, height: 900 })
  const { id } = await session.find('case-stories', 'workshop-pa-sentralen-2016')
  const tooWide: string[] = []
  for (const path of ['/admin', stories, `${stories}/${id}`, '/admin/account', '/admin/collections/users']) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (over > 0) tooWide.push(`${path}: ${over} px`)
  }
  expect(tooWide).toEqual([])
})

test('an admin invites a person: what is missing is said at its field, and axe finds nothing wrong with the form', async () => {
  await openPanel(page, `${server.url}/admin/collections/users`, '.invite-person .collapsible__toggle')
  await page.locator('.invite-person .collapsible__toggle').first().click()
  const form = page.locator('.invite-person form')
  await form.getByLabel('Navn').fill('Ny Kollega')
  await form.getByLabel('E-post').fill('ny@kollega.example')
  await form.getByLabel('Bidragsyter').check()
  await form.locator('button[type=submit]').click()
  await form.locator('.select .field-error', { hasText: 'En bidragsyter må ha en organisasjon.' }).waitFor()
  await form.getByLabel('Organisasjon').fill('fremsam')
  await form.locator('.rs__option').first().click()
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe: judge } = window as unknown as {
      axe: { run(part: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
    }
    // The arrow of Payload's list is hidden from readers of the screen, and yet a button.
    const { violations: found } = await judge.run({ include: ['.invite-person'], exclude: ['.rs__indicators'] })
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
  expect(violations).toEqual([])
  await form.locator('button[type=submit]').click()
  await page.getByLabel('Engangslenke').waitFor()
})

test('an editor who logs out does so once', async () => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/logout')) sent.push(request.url())
  })
  await page.goto(`${server.url}/admin/logout`)
  await page.waitForURL('**/admin/login*')
  await page.waitForLoadState('networkidle')
  expect(sent).toHaveLength(1)
  expect(await page.context().cookies()).not.toContainEqual(expect.objectContaining({ name: 'payload-token' }))
})
