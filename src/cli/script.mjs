import { ensureInstalled, loadSettings, runScript } from './fresh.mjs'

/* Runs a command of the project written in TypeScript: `node src/cli/script.mjs src/cli/seed.ts ARGUMENTS`. */

await ensureInstalled()
const [file, ...args] = process.argv.slice(2)
// What only tests and measures has settings of its own.
if (file.startsWith('src/')) loadSettings()
process.exit(await runScript(file, args))
