import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { CatalogueFileError, type ContentKind } from '../catalogue'
import { compareCatalogue, type Difference } from '../catalogue/sync/compare'
import { syncFailures } from '../catalogue/sync/failures'
import { replaceCatalogue } from '../catalogue/sync/replace'
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

const nouns: Readonly<Record<ContentKind, string>> = {
  RECORD: 'The record',
  TERM: 'The theme or target group',
  CONTACT_POINT: 'The contact point',
  REDIRECT: 'The former address',
  LEDGER: 'The line in the ledger about',
}
const sentences: Readonly<Record<Difference['how'], string>> = {
  MISSING: 'is public, and not in the catalogue.',
  LEFT: 'is in the catalogue, and not public.',
  OTHER: 'is in the catalogue with other content than the content database has.',
  UNTRUE: 'does not say what is public now; a running server mends it.',
}

async function verify(path: string): Promise<number> {
  if (!existsSync(path)) {
    complain(`There is no catalogue at ${path}. Start the server, or run: npm run catalogue -- rebuild`)
    return 1
  }
  const payload = await openPayload()
  const { differences, documents } = await compareCatalogue(payload, path, progressLine('Comparing'))
  const failures = showFailures()
  for (const { kind, name, how } of differences) complain(`${nouns[kind]} ${name} ${sentences[how]}`)
  const count = differences.length
  say(`${documents} published documents, ${count} differences, ${failures} that cannot be shown.`)
  say(count === 0 ? '✓ The catalogue equals the content database.' : 'Mend it with: npm run catalogue -- rebuild')
  return count + failures === 0 ? 0 : 1
}

async function rebuild(path: string): Promise<number> {
  const payload = await openPayload()
  const documents = await replaceCatalogue(payload, path, { progress: progressLine('Rebuilding') })
  const failures = showFailures()
  say(`✓ The catalogue was made again from ${documents} published documents; ${failures} cannot be shown.`)
  return failures === 0 ? 0 : 1
}

/** Runs a command; what cannot be done because of the file is told in a sentence. */
async function done(work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CatalogueFileError)) throw error
    complain(error.message)
    return 1
  }
}

const [command] = process.argv.slice(2)
const path = resolve(env.CATALOGUE_PATH)
if (command === 'verify') process.exit(await done(() => verify(path)))
if (command === 'rebuild') process.exit(await done(() => rebuild(path)))
complain('Say what to do with the catalogue: npm run catalogue -- verify, or npm run catalogue -- rebuild')
process.exit(2)
