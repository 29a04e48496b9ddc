import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { openCatalogue } from '../catalogue'
import { compareCatalogue, type Difference, rebuildCatalogue } from '../catalogue/sync/compare'
import { syncFailures } from '../catalogue/sync/failures'
import { env } from '../env'
import { openPayload } from './openPayload'

/*
 * `npm run catalogue -- verify`: compares the catalogue with the content database; exit code 1 where they differ or a
 * published document cannot be shown. `npm run catalogue -- rebuild`: makes every record of it again.
 */

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`✗ ${line}\n`)

/** One line that is written over on a terminal, and now and then elsewhere. */
function progressLine(what: string): (done: number, of: number) => void {
  let last = 0
  return (done, of) => {
    const isEnd = done === of
    if (!isEnd && Date.now() - last < (process.stdout.isTTY ? 100 : 2_000)) return
    last = Date.now()
    const line = `• ${what}: ${done} of ${of} documents`
    process.stdout.write(process.stdout.isTTY ? `\r${line}${isEnd ? '\n' : ''}` : `${line}\n`)
  }
}

function showFailures(): number {
  for (const { collection, title, publicId, id, reason } of syncFailures())
    complain(`${collection} «${title ?? publicId ?? id}» is published and cannot be shown:\n${reason}`)
  return syncFailures().length
}

function showDifference({ missing, left, other }: Difference): number {
  for (const id of missing) complain(`${id} is public, and not in the catalogue.`)
  for (const id of left) complain(`${id} is in the catalogue, and not public.`)
  for (const id of other) complain(`${id} is in the catalogue with other content than the content database has.`)
  return missing.length + left.length + other.length
}

async function verify(path: string): Promise<number> {
  if (!existsSync(path)) {
    complain(`There is no catalogue at ${path}. Start the server, or run: npm run catalogue -- rebuild`)
    return 1
  }
  const payload = await openPayload()
  const catalogue = openCatalogue(path, { readOnly: false })
  const difference = await compareCatalogue(payload, catalogue, progressLine('Comparing'))
  catalogue.close()
  const failures = showFailures()
  const differences = showDifference(difference)
  say(`${difference.documents} published documents, ${differences} differences, ${failures} that cannot be shown.`)
  say(differences === 0 ? '✓ The catalogue equals the content database.' : 'Mend it with: npm run catalogue -- rebuild')
  return differences + failures === 0 ? 0 : 1
}

async function rebuild(path: string): Promise<number> {
  const payload = await openPayload()
  const catalogue = openCatalogue(path, { readOnly: false })
  const documents = await rebuildCatalogue(payload, catalogue, progressLine('Rebuilding'))
  catalogue.close()
  const failures = showFailures()
  say(`✓ The catalogue was made again from ${documents} published documents; ${failures} cannot be shown.`)
  return failures === 0 ? 0 : 1
}

const [command] = process.argv.slice(2)
const path = resolve(env.CATALOGUE_PATH)
if (command === 'verify') process.exit(await verify(path))
if (command === 'rebuild') process.exit(await rebuild(path))
complain('Say what to do with the catalogue: npm run catalogue -- verify, or npm run catalogue -- rebuild')
process.exit(2)
