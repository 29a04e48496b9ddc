import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, fail, run, runScript, say } from './fresh.mjs'

/*
 * `npm test`: every suite, the real browser included. `npm test -- unit http` runs those named.
 * Ends with one line that sums up all suites, and fails where anything failed.
 */

const suites = [
  { name: 'unit', project: 'unit', takes: 'under a minute' },
  { name: 'http', project: 'http', takes: 'about a minute' },
  { name: 'int', project: 'int', takes: 'about 4 minutes', database: 'sqlite' },
  { name: 'int-mongodb', project: 'int', takes: 'about 5 minutes', database: 'mongodb' },
  {
    name: 'e2e',
    project: 'e2e',
    takes: 'about 4 minutes, with a build before it where the sources changed',
    build: true,
  },
]

const named = process.argv.slice(2)
const names = suites.map(({ name }) => name)
const unknown = named.filter((name) => !names.includes(name))
if (unknown.length > 0) fail(`There is no suite called ${unknown.join(', ')}. The suites are: ${names.join(', ')}.`)
await ensureInstalled({ withTools: true })
const wanted = named.length === 0 ? suites : suites.filter(({ name }) => named.includes(name))
const reports = mkdtempSync(join(tmpdir(), 'erfaringsbanken-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const lines = []

/** Why there is no MongoDB to test on, and how to mend it; empty where there is one. */
async function whyNoMongo() {
  let reason = ''
  const options = { stdio: ['ignore', 'pipe', 'inherit'] }
  const code = await runScript('tests/helpers/whyNoMongo.ts', [], { ...options, heard: (text) => (reason += text) })
  return code === 0 ? '' : reason.trim() || 'The MongoDB for tests could not be made ready: see the lines above.'
}

let noMongo = ''
for (const suite of wanted) {
  say(`${suite.name} (${suite.takes})`)
  if (suite.build) await ensureBuilt()
  if (suite.database === 'mongodb') {
    noMongo = await whyNoMongo()
    // On a developer's machine SQLite is enough to go on; where the result is trusted, both databases must have been tried.
    if (noMongo !== '' && process.env.CI === 'true') total.failed += 1
    if (noMongo !== '') continue
  }
  const report = join(reports, `${suite.name}.json`)
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', suite.project]
  const code = await run(
    process.execPath,
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      env: { NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1', TEST_DATABASE: suite.database ?? 'sqlite' },
    },
  )
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  const passed = counts.numPassedTests ?? 0
  // A suite that could not even be loaded has no test to count, and is a failure all the same.
  const failed = Math.max(counts.numFailedTests ?? 0, code === 0 ? 0 : 1)
  const skipped = (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  lines.push(`${suite.name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
}

for (const line of lines) say(line)
if (noMongo !== '') say(`The integration tests did not run on MongoDB. ${noMongo}`)
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exit(total.failed === 0 ? 0 : 1)
