import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Flags that keep a headless browser from looking for anything but the server under test. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/**
 * Starts a real Chromium: the machine's own where there is one, else the one inside the npm package.
 * The package's runs in a single process, so closing a context ends it: launch one browser per theme and width.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = systemBrowsers.find((path) => existsSync(path))
  if (own !== undefined) return playwright.launch({ executablePath: own, args: ['--no-sandbox', ...quiet] })
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...chromium.args, ...quiet] })
}
