import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser'
import { openPanel, sendForm } from '../helpers/panel'
import { type AdminSession, adminSession, type OwnData, ownSeededData } from '../helpers/productSession'
import type { RunningServer } from '../helpers/server'

const absent = 'Dette finnes ikke, eller du har ikke tilgang til det.'
const unknown = 'Panelet gjør ikke dette, eller noe mangler i det som ble sendt.'
const passwords = { editor: 'en-redaktør-med-god-tid', contributor: 'en-bidragsyter-med-hastverk' }
const emails = { editor: 'redaktor@x.example', contributor: 'bidragsyter@x.example' }
/** A row of the drawer's list of what is planned. */
const planned = '.schedule-publish__upcoming tbody tr'

let data: OwnData
let server: RunningServer
let browser: Browser
let page: Page
let admin: AdminSession
let story: string
let contributor: string
/** What Next knows the panel's calls by, as the editor's browser sent it. */
let action: string | undefined

const post = (path: string, body: unknown) =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Makes somebody who has chosen a password by the link that the admin was shown. */
async function join(who: keyof typeof emails, roles: string[], organisation: string): Promise<void> {
  const email = emails[who]
  const invited = await admin.send('POST', '/api/users/invite', { name: who, email, roles, organisation })
  const { link } = (await invited.json()) as { link: string }
  const chosen = await post('/api/users/reset-password', { token: link.split('/').at(-1), password: passwords[who] })
  expect(chosen.status).toBe(200)
}

/** Signs somebody in; gives the cookie. */
async function signIn(who: keyof typeof emails): Promise<string> {
  const signedIn = await post('/api/users/login', { email: emails[who], password: passwords[who] })
  return signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Sends a call of the panel as a script of the contributor's would, or of whoever the cookie is; gives what came back. */
async function forge(body: string, cookie = contributor): Promise<{ status: number; text: string }> {
  const response = await fetch(`${server.url}/admin`, {
    method: 'POST',
    headers: {
      cookie,
      origin: server.url,
      accept: 'text/x-component',
      'accept-language': 'nb',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': action ?? '',
    },
    body,
  })
  return { status: response.status, text: await response.text() }
}
const call = (name: string, args: unknown) => forge(JSON.stringify([{ name, args }]))

beforeAll(async () => {
  data = ownSeededData()
  server = await data.start()
  admin = await adminSession(server)
  const { id: organisation } = await admin.find('organisations', 'fremsam')
  await join('editor', ['EDITOR'], organisation)
  await join('contributor', ['CONTRIBUTOR'], organisation)
  contributor = await signIn('contributor')
  const owner = await admin.create('organisations?draft=true', { title: 'En annen organisasjon', kind: 'NETWORK' })
  const draft = { title: 'En historie som skal ut neste måned', organisation: owner.id, _status: 'draft' }
  story = (await admin.create('case-stories?draft=true', draft)).id
  browser = await launchBrowser()
  page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
  page.on('request', (request) => {
    action ??= request.headers()['next-action']
  })
  await openPanel(page, `${server.url}/admin/login`, '#field-email')
  const filled = { '#field-email': emails.editor, '#field-password': passwords.editor }
  await sendForm(page, filled, '/api/users/login')
  await page.locator('a[href="/admin/collections/case-stories"]').first().waitFor({ state: 'attached' })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  data?.remove()
})

/** Opens what is planned for the story, in the panel. */
async function openPlans(): Promise<void> {
  await openPanel(page, `${server.url}/admin/collections/case-stories/${story}`, '#field-title')
  await page.locator('.doc-controls__controls .popup-button').first().click()
  await page.locator('#schedule-publish').click()
  await page.locator('#scheduled-publish-save').waitFor()
}

test('an editor plans a publication in the panel, and sees that it is planned', async () => {
  await openPlans()
  await page.locator('.schedule-publish__scheduler .react-datepicker__input-container input').click()
  await page.locator('.react-datepicker__navigation--next').click()
  await page.locator('.react-datepicker__day--015').first().click()
  // The calendar lies over the button; the key that closes it would close the drawer with it.
  const calendar = page.locator('.react-datepicker')
  if (await calendar.isVisible()) await page.locator('.schedule-publish__scheduler').click({ position: { x: 2, y: 2 } })
  await page.locator('#scheduled-publish-save').click()
  await page.locator(planned).first().waitFor()
  expect(await page.locator(planned).count()).toBe(1)
  expect(action).toMatch(/^[0-9a-f]+$/)
})

test('a contributor who forges the panel’s calls plans nothing, takes nothing back and reads no plans', async () => {
  const doc = { relationTo: 'case-stories', value: story }
  for (const [name, args] of [
    ['schedule-publish', { type: 'publish', date: '2020-01-01T00:00:00.000Z', doc }],
    ['schedule-publish', { type: 'unpublish', date: '2020-01-01T00:00:00.000Z', doc }],
    ['schedule-publish', { deleteID: await planOf(story) }],
    ['get-upcoming-scheduled-publish', { collectionSlug: 'case-stories', id: story }],
  ] as const) {
    const { status, text } = await call(name, args)
    expect([name, status, text]).toEqual([name, 200, expect.stringContaining(absent)])
  }
  await openPlans()
  await page.locator(planned).first().waitFor()
  expect(await page.locator(planned).count()).toBe(1)
})

/** The id of the one plan of a document, as the editor's panel gets it. */
async function planOf(id: string): Promise<string> {
  const asked = [{ name: 'get-upcoming-scheduled-publish', args: { collectionSlug: 'case-stories', id } }]
  const { text } = await forge(JSON.stringify(asked), await signIn('editor'))
  const plan = /"id":"([\w-]+)","input"/.exec(text)?.[1]
  if (plan === undefined) throw new Error(`The panel was told of no plan: ${text}`)
  return plan
}

test('a contributor who forges a form’s call locks nobody out', async () => {
  const args = { collectionSlug: 'case-stories', id: story, formState: {}, operation: 'update', returnLockStatus: true }
  const { status, text } = await call('form-state', args)
  expect([status, text.includes('"isLocked":true')]).toEqual([200, false])
  await admin.change('case-stories', story, { title: 'En historie som skal ut', _status: 'draft' })
})

test('an editor who types in the form holds the document, and the other editor is told so', async () => {
  await openPanel(page, `${server.url}/admin/collections/case-stories/${story}`, '#field-title')
  await page.fill('#field-title', 'En historie som snart skal ut')
  const path = `/api/payload-locked-documents?depth=0&where[document.value][equals]=${story}`
  const holders = async () => ((await (await admin.send('GET', path)).json()) as { docs: unknown[] }).docs.length
  await expect.poll(holders, { timeout: 20_000 }).toBe(1)
  const refused = await admin.send('PATCH', `/api/case-stories/${story}`, { title: 'Noe annet' })
  expect(refused.status).toBe(423)
})

test.each([
  ['a call that the panel does not make', JSON.stringify([{ name: 'copy-data-from-locale', args: {} }])],
  ['a call without a name', JSON.stringify([{}])],
  ['no call', '[]'],
  ['something else than a call', '[["x"]]'],
  ['a call that brings nothing', JSON.stringify([{ name: 'form-state' }])],
  ['a call that brings something else', JSON.stringify([{ name: 'render-list', args: { collectionSlug: {} } }])],
])('a contributor who sends %s is told that the panel does not do this', async (_what, body) => {
  const { status, text } = await forge(body)
  expect([status, text]).toEqual([200, expect.stringContaining(unknown)])
})
