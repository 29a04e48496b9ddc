import { ensureInstalled, loadSettings, run, runScript } from './fresh.mjs'

/* `npm run dev`: like `npm start`, with the panel run from source and reloaded when a file changes. */

await ensureInstalled({ withTools: true })
loadSettings()
const env = { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' }
const built = await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { env })
if (built !== 0) process.exit(built)
const prepared = await runScript('src/cli/prepare.ts', [], { env })
if (prepared !== 0) process.exit(prepared)
process.exit(await run(process.execPath, ['--import', 'tsx', '--watch-path=src', 'src/server/index.ts'], { env }))
