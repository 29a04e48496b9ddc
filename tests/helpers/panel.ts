import type { Page } from 'playwright-core'

/** Waits until the panel's own code has taken over a part of the page: what is typed before that is lost. */
export async function awake(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const element = document.querySelector(wanted)
      return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps'))
    },
    selector,
    { polling: 100 },
  )
}

/**
 * Opens a page of the panel and waits until it is quiet: when the panel has heard who is signed in, it draws its forms
 * anew, and what was typed before that is lost.
 */
export async function openPanel(page: Page, address: string, field: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await awake(page, field)
}

/** Fills in the fields, given by their selectors, sends the form and waits for the answer from the address it goes to. */
export async function sendForm(page: Page, fields: Readonly<Record<string, string>>, path: string): Promise<void> {
  for (const [field, value] of Object.entries(fields)) {
    await page.fill(field, value)
    // The form is drawn from its own state: only a value that it has taken stays.
    await page.waitForFunction(
      ([wanted = '', expected]) => document.querySelector<HTMLInputElement>(wanted)?.value === expected,
      [field, value],
    )
  }
  const answer = page.waitForResponse((response) => new URL(response.url()).pathname === path)
  await page.click('button[type=submit]')
  const { status, text } = await answer.then(async (response) => ({
    status: response.status(),
    text: response.ok() ? '' : await response.text(),
  }))
  if (status >= 400) throw new Error(`${path} answered ${status}: ${text}`)
}

/** Picks from one of the panel's lists by typing what the reader sees. */
export async function pick(page: Page, field: string, typed: string): Promise<void> {
  const list = page.locator(`#field-${field}`)
  await list.locator('input').first().fill(typed)
  await list
    .locator('.rs__option', { hasText: new RegExp(typed, 'i') })
    .first()
    .click()
}
