import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser'
import { type OwnData, ownSeededData } from '../helpers/productSession'
import type { RunningServer } from '../helpers/server'
import { type PageWatch, watchPage } from '../helpers/watchPage'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = [
  '/',
  '/sok?q=samarbeid',
  '/erfaringer/workshop-pa-sentralen-2016',
  '/hvem-kontakter-jeg?kommune=5001',
  '/kommuner/5001',
  '/fylker/50',
  '/om',
  '/finnes-ikke',
  '/en/sok?q=cooperation',
]
/** Of each kind the record that search lists first. */
const kinds = ['MEASURE', 'PILOT_EVALUATION', 'CONTACT_GUIDE', 'PUBLICATION', 'ORGANISATION']

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

interface Reader {
  browser: Browser
  page: Page
  watch: PageWatch
}

async function reader(
  width: number,
  options: { javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' } = {},
): Promise<Reader> {
  const browser = await launchBrowser()
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    locale: 'nb-NO',
    bypassCSP: false,
    ...options,
  })
  return { browser, page, watch: watchPage(page, server.url) }
}

/** What axe has against the page: rule and place. Evaluated in the page itself, so that its policy stays as it is. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
      }
    ).axe.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
}

const screens = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

describe.each(screens)('a reader on a $colorScheme screen $width px wide', ({ width, colorScheme }) => {
  let visit: Reader
  beforeAll(async () => {
    visit = await reader(width, { colorScheme })
  })
  afterAll(() => visit?.browser.close())

  /** As it comes, and with all that is folded away opened: axe passes over what is closed. */
  async function judged(path: string): Promise<string[]> {
    const response = await visit.page.goto(server.url + path, { waitUntil: 'networkidle' })
    expect([path, response?.status()]).toEqual([path, path === '/finnes-ikke' ? 404 : 200])
    const folded = await violations(visit.page)
    await visit.page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
    return [...folded, ...(await violations(visit.page))]
  }

  test.each(pages)('axe finds nothing wrong with %s, folded and unfolded', async (path) => {
    expect(await judged(path)).toEqual([])
  })

  test.each(kinds)('axe finds nothing wrong with the page of a %s, folded and unfolded', async (kind) => {
    await visit.page.goto(`${server.url}/sok?type=${kind}&sorter=title`)
    const path = await visit.page.locator('#treff .card h3 a').first().getAttribute('href')
    expect(await judged(path ?? '')).toEqual([])
  })

  test('no page asked another host for anything or breached its policy', () => {
    expect(visit.watch.foreign).toEqual([])
    // The page that is not there is told of as such by every browser.
    expect(visit.watch.complaints.filter((line) => !line.includes('/finnes-ikke'))).toEqual([])
  })
})

test('a reader at 320 px never has to scroll sideways', async () => {
  const { browser, page } = await reader(320)
  const tooWide: string[] = []
  for (const path of pages) {
    await page.goto(server.url + path)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (over > 0) tooWide.push(`${path}: ${over} px`)
  }
  await browser.close()
  expect(tooWide).toEqual([])
})

test('a reader without JavaScript searches and reads', async () => {
  const { browser, page } = await reader(1280, { javaScriptEnabled: false })
  await page.goto(server.url)
  await page.locator('main input[name=q]').first().fill('workshop')
  await page.locator('main input[name=q]').first().press('Enter')
  await page.waitForURL(/\/sok\?.*q=workshop/)
  await page.locator('#treff a[href="/erfaringer/workshop-pa-sentralen-2016"]').first().click()
  expect(new URL(page.url()).pathname).toBe('/erfaringer/workshop-pa-sentralen-2016')
  expect(await page.locator('h1').innerText()).toContain('Sentralen')
  await browser.close()
})
