import type { Page } from 'playwright-core'

/** What a page did that it must not do. */
export interface PageWatch {
  /** Addresses that it asked other hosts for. */
  foreign: string[]
  /** Errors and breaches of the content security policy that it told the console of. */
  complaints: string[]
}

/** Watches a page from now on. `data:` and `blob:` never leave the machine. */
export function watchPage(page: Page, host: string): PageWatch {
  const watch: PageWatch = { foreign: [], complaints: [] }
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${host}/`) && !/^(data|blob|about):/.test(url)) watch.foreign.push(url)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      watch.complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => watch.complaints.push(error.message))
  return watch
}
