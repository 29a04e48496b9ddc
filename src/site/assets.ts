import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Addresses of the built style sheet, script and font, with hashes in their names. */
export interface SiteAssets {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  /** Fonts worth loading before the style sheet asks for them. */
  readonly preload: readonly string[]
  /** Folder of the built files; null where there are none to serve. */
  readonly folder: string | null
}

const entry = 'src/site/client/main.ts'
const preloaded = 'source-sans-3-latin-wght-normal'
const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).optional(), assets: z.array(z.string()).optional() }),
)

/** Reads what the build left in `folder` (`dist/site`); throws with a sentence where nothing was built. */
export function loadAssets(folder: string): SiteAssets {
  const manifestFile = join(folder, '.vite/manifest.json')
  if (!existsSync(manifestFile))
    throw new Error(`The website's style sheet and script are not built (no ${manifestFile}): run npm run build:site.`)
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')))
  const main = manifest[entry]
  if (main === undefined) throw new Error(`${manifestFile} does not name ${entry}: run npm run build:site.`)
  const address = (file: string) => `/${file}`
  return {
    styles: (main.css ?? []).map(address),
    scripts: [address(main.file)],
    preload: (main.assets ?? []).filter((file) => file.includes(preloaded) && file.endsWith('.woff2')).map(address),
    folder,
  }
}
