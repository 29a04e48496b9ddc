import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * What every command needs on a fresh machine, before anything is installed: so this is plain JavaScript with no
 * packages. Each step says what it does and how long it may take, and is skipped where it is done already.
 */

/** The top folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Prints one line about what is going on. */
export function say(sentence) {
  process.stdout.write(`• ${sentence}\n`)
}

/** Ends the command with a sentence that says what is wrong and how to mend it. */
export function fail(sentence) {
  process.stderr.write(`✗ ${sentence}\n`)
  process.exit(1)
}

/** Runs a program in the project's folder and resolves to its exit code; its output is shown, or told to `heard`. */
export function run(command, args, { heard, ...options } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      ...options,
      env: { ...process.env, ...options.env },
    })
    child.stdout?.on('data', (chunk) => heard?.(String(chunk)))
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      done(127)
    })
    child.on('exit', (code, signal) => done(signal === null ? code : 1))
  })
}

/** Runs a TypeScript program of the project. Lexical is loaded first: importing it later hangs outside a bundler. */
export function runScript(file, args = [], options = {}) {
  return run(process.execPath, ['--import', 'tsx', '--import', './lexical.mjs', file, ...args], options)
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 20))
    fail(`Node.js ${process.versions.node} is too old: version 20.20 or newer is needed.`)
}

/** Whether what is installed is what the lock file says. */
function isInstalled(withTools) {
  const hidden = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || (wanted.dev && !withTools) || installed[path]?.version === wanted.version,
  )
}

/** Installs from the lock file unless that is done; `withTools` takes in what only tests and checks need. */
export async function ensureInstalled({ withTools = false } = {}) {
  requireNode()
  if (isInstalled(withTools)) return
  say('Installing packages from the lock file (1–2 minutes).')
  const include = withTools ? ['--include=dev'] : []
  // Two tools of the tests are said to want a newer Node.js and run well on this one: npm's warnings would only worry.
  if ((await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...include])) !== 0)
    fail('The packages could not be installed: see the lines above. Check the network and the disk, then try again.')
}

/**
 * Reads the settings in `.env`, where there is such a file, before any program of ours starts: what the environment
 * says itself stays. Next would read it too, and others like it, but later and for the panel alone, which might then
 * use another database than the rest: it is told that this has been done.
 */
export function loadSettings(folder = root) {
  const file = join(folder, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  process.env.__NEXT_PROCESSED_ENV = 'true'
}

const buildInputs = [
  'src',
  'docs/api.md',
  'collections',
  'payload.config.ts',
  'next.config.mjs',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

function hashInto(hash, path) {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) hashInto(hash, join(path, name))
    return
  }
  hash.update(path.slice(root.length)).update(readFileSync(path))
}

function inputsHash() {
  const hash = createHash('sha256')
  for (const input of buildInputs) hashInto(hash, join(root, input))
  return hash.digest('hex')
}

/** Builds panel and website unless what is built comes from the sources as they stand. */
export async function ensureBuilt() {
  const stamp = join(root, 'dist/built-from')
  const wanted = inputsHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(root, '.next/BUILD_ID'))) return
  say('Building the website (a few seconds) and the panel (about 1–2 minutes).')
  const quiet = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  for (const [what, args] of [
    ['website', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']],
    ['API page', ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/graphql/graphiql/vite.config.ts']],
    [
      'server',
      ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/server/vite.config.ts', '--logLevel', 'warn'],
    ],
    ['panel', ['node_modules/next/dist/bin/next', 'build']],
  ]) {
    if ((await run(process.execPath, args, { env: quiet })) !== 0)
      fail(`The ${what} could not be built: see the lines above.`)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}
