import { spawn } from 'node:child_process'
import { ensureBuilt, ensureInstalled, loadSettings, root, runScript } from './fresh.mjs'

/* `npm start`: installs, builds, migrates, seeds an empty database, and serves. What is done already is skipped. */

await ensureInstalled()
loadSettings()
await ensureBuilt()
const prepared = await runScript('src/cli/prepare.ts')
if (prepared !== 0) process.exit(prepared)

/*
 * Memory that a small machine needs for the database's pages is not kept for later: the heap grows in small steps, and
 * the C library keeps two pools instead of one for each thread (where it is glibc; others pass it over).
 */
const smallHeap = ['--heap-growing-percent=25', '--max-semi-space-size=8']
const smallPools = { MALLOC_ARENA_MAX: '2' }

const server = spawn(process.execPath, [...smallHeap, 'dist/server/index.js'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...smallPools, ...process.env, NODE_ENV: process.env.NODE_ENV || 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
