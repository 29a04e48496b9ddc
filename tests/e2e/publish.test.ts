import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser'
import { openPanel, pick, sendForm } from '../helpers/panel'
import { sitePage, titlesFound, within } from '../helpers/publicAnswers'
import { type OwnData, ownSeededData, password } from '../helpers/productSession'
import type { RunningServer } from '../helpers/server'
import { type PageWatch, watchPage } from '../helpers/watchPage'

const email = 'admin@erfaringsbanken.localhost'
const title = 'Vi delte ut lykter på skoleveien'
const address = '/erfaringer/vi-delte-ut-lykter-pa-skoleveien'
/** Only who is signed in has the way to the stories. */
const inside = 'a[href="/admin/collections/case-stories"]'
/** A word of the body alone. */
const word = 'lyktestafett'

let data: OwnData
let server: RunningServer
let browser: Browser
let page: Page
let watch: PageWatch

beforeAll(async () => {
  data = ownSeededData()
  server = await data.start()
  browser = await launchBrowser()
  page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
  watch = watchPage(page, server.url)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  data?.remove()
})

const isFound = async () => {
  const [{ html }, titles] = await Promise.all([sitePage(server.url, `/sok?q=${word}`), titlesFound(server.url, word)])
  return { site: html.includes(title), graphql: titles.includes(title) }
}

test('the first admin chooses a password by the one-time link, and is in', async () => {
  expect(server.adminLink).not.toBeNull()
  await openPanel(page, server.adminLink ?? '', '#field-password')
  const chosen = { '#field-password': password, '#field-confirm-password': password }
  await sendForm(page, chosen, '/api/users/reset-password')
  await page.locator(inside).first().waitFor({ state: 'attached' })
  await page.goto(`${server.url}/admin/logout`)
  await page.waitForURL(/\/admin\/(login|logout)/)
})

test('a stranger with the used link is refused', async () => {
  const token = server.adminLink?.split('/').at(-1)
  const response = await fetch(`${server.url}/api/users/reset-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, password: 'en-annens-lange-passord' }),
  })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/\w+ \w+/) }] })
})

test('the admin logs in with the password, in Norwegian', async () => {
  await openPanel(page, `${server.url}/admin/login`, '#field-email')
  expect(await page.locator('html').getAttribute('lang')).toBe('nb')
  await sendForm(page, { '#field-email': email, '#field-password': password }, '/api/users/login')
  await page.locator(inside).first().waitFor({ state: 'attached' })
})

test('the admin writes a story in the panel and publishes it: search and API find it by a word of its body within 2 s', async () => {
  await openPanel(page, `${server.url}/admin/collections/case-stories/create`, '#field-title')
  await page.fill('#field-title', title)
  await page.fill(
    '#field-summary',
    'Elever, foresatte og velforening gikk skoleveien sammen og satte opp lys der det var mørkt.',
  )
  await pick(page, 'themes', 'Sosial ulikhet')
  await page.check('#field-national')
  await page.check('#field-periodUnknown')
  await pick(page, 'organisation', 'fremsam')
  await page.locator('#field-sources .array-field__add-row').click()
  await page.fill('#field-sources__0__title', 'Egen erfaring')
  await page.getByRole('button', { name: 'Historien', exact: true }).click()
  const body = page.locator('[data-lexical-editor]').first()
  await body.click()
  await page.keyboard.type(`Vi begynte med en ${word} den første mørke mandagen.`)
  await pick(page, 'lessons', 'Kilden sier')
  await page.locator('#action-save').click()
  const tookMs = await published()
  const { site, graphql } = await isFound()
  expect({ site, graphql }).toEqual({ site: true, graphql: true })
  expect(tookMs).toBeLessThan(2_000)
  expect((await sitePage(server.url, address)).status).toBe(200)
})

/** Waits for the panel to have saved, then for the public to have it; returns the milliseconds between the two. */
async function published(): Promise<number> {
  await page.locator('.doc-controls__status', { hasText: 'Publisert' }).waitFor()
  return within(2_000, 'both search and API find the story', async () => {
    const { site, graphql } = await isFound()
    return site && graphql
  })
}

test('the admin unpublishes it: both have lost it within 2 s, and its page says 410', async () => {
  await page.locator('.doc-controls__dots').click()
  await page.locator('#action-unpublish').click()
  await page.locator('.confirmation-modal [id^=confirm-action], #confirm-action').first().click()
  await page.locator('.doc-controls__status', { hasText: 'Utkast' }).waitFor()
  await within(2_000, 'neither search nor API finds the story', async () => {
    const { site, graphql } = await isFound()
    return !site && !graphql
  })
  expect((await sitePage(server.url, address)).status).toBe(410)
})

test('panel and pages ask no other host for anything, and breach no content security policy', async () => {
  for (const path of ['/', `/sok?q=${word}`, '/hvem-kontakter-jeg', '/admin/collections/case-stories'])
    await page.goto(server.url + path, { waitUntil: 'networkidle' })
  await page.goto(`${server.url}/graphql`, { waitUntil: 'networkidle' })
  expect(watch.foreign).toEqual([])
  expect(watch.complaints).toEqual([])
})
