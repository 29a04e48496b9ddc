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

/** Picks from one of the panel's lists by typing what the reader sees. */
export async function pick(page: Page, field: string, typed: string): Promise<void> {
  const list = page.locator(`#field-${field}`)
  await list.locator('input').first().fill(typed)
  await list
    .locator('.rs__option', { hasText: new RegExp(typed, 'i') })
    .first()
    .click()
}
