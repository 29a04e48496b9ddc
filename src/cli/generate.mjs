import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureInstalled, fail, root, say } from './fresh.mjs'

/*
 * `npm run generate:types | generate:importmap | generate:migration -- NAME`: runs Payload's own command. That command
 * may do nothing and still say 0, so the result is looked at, and it is run again where there is none. With --check
 * nothing is changed, and it fails where something would be.
 */

const migrationDir = join(root, 'src/database/migrations')
const scratch = mkdtempSync(join(tmpdir(), 'erfaringsbanken-generate-'))
const tries = 4
/** What is put right however this ends. */
const atExit = [() => rmSync(scratch, { recursive: true, force: true })]
process.on('exit', () => atExit.forEach((mend) => mend()))

/** Runs Payload's command with nobody to ask: a question it might put meets the end of input. Gives what it said. */
function payloadCommand(args, env = {}) {
  const loaders = ['--import', 'tsx', '--import', './lexical.mjs', 'node_modules/payload/bin.js']
  const { stdout } = spawnSync(process.execPath, [...loaders, ...args, '--disable-transpile'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: `file:${join(scratch, 'none.db')}`, NODE_ENV: 'production', ...env },
  })
  return stdout
}

/** Runs until `result` gives something. */
function until(result, args, env) {
  for (let each = 0; each < tries; each += 1) {
    payloadCommand(args, env)
    const made = result()
    if (made !== null) return made
  }
  return fail(`Payload's command ended ${tries} times without doing its work (${args.join(' ')}). Run this again.`)
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null)

/** Keeps what was generated, or says how it differs from what is checked in. */
function settle(path, generated, isCheck) {
  const file = resolve(root, path)
  const before = read(file)
  if (before === generated) return say(`${path} is as it should be.`)
  if (isCheck) return fail(`${path} is not what the configuration gives: run npm run generate:${kind}.`)
  writeFileSync(file, generated)
  say(`Written: ${path}`)
}

function types(isCheck) {
  const output = join(scratch, 'types.ts')
  settle(
    'src/payload-types.ts',
    until(() => read(output), ['generate:types'], { PAYLOAD_TS_OUTPUT_PATH: output }),
    isCheck,
  )
}

function importmap(isCheck) {
  const path = 'src/app/(payload)/admin/importMap.js'
  const file = resolve(root, path)
  const before = read(file)
  // Made empty first: only so does it show whether the command did anything.
  writeFileSync(file, '')
  atExit.push(() => read(file) === '' && writeFileSync(file, before ?? ''))
  const generated = until(() => read(file) || null, ['generate:importmap', '--force'])
  writeFileSync(file, before ?? '')
  settle(path, generated, isCheck)
}

function migration(isCheck, name) {
  if (!isCheck && !/^[a-z][a-z0-9_]*$/.test(name ?? ''))
    fail('Name the migration in lower case, for example: npm run generate:migration -- add_events')
  const before = new Map(readdirSync(migrationDir).map((file) => [file, read(join(migrationDir, file))]))
  const said = payloadCommand(['migrate:create', isCheck ? 'drift' : name, '--skip-empty'])
  const made = readdirSync(migrationDir).filter((file) => !before.has(file))
  const script = made.find((file) => file.endsWith('.ts'))
  if (isCheck) {
    for (const file of made) rmSync(join(migrationDir, file))
    for (const [file, content] of before) writeFileSync(join(migrationDir, file), content)
  }
  // What stops half-way has put a question: whether something was renamed, or added and removed.
  if (!said.includes('DOWN statements generation complete'))
    fail(
      'A table or column seems to be renamed. Do it by two migrations: one that adds the new, one that drops the old.',
    )
  if (script && isCheck)
    fail('The collections have changed since the last migration: run npm run generate:migration -- NAME.')
  if (script) return say(`Written: src/database/migrations/${script}. Read it before it is checked in.`)
  say('The migrations give the schema of the collections.')
}

const kinds = { types, importmap, migration }
const args = process.argv.slice(2)
const isCheck = args.includes('--check')
const [kind, name] = args.filter((each) => !each.startsWith('--'))
const generate = kinds[kind]
if (!generate) fail(`Say what to generate: ${Object.keys(kinds).join(', ')}.`)

await ensureInstalled({ withTools: true })
generate(isCheck, name)
