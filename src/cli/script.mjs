import { ensureInstalled, runScript } from './fresh.mjs'

/* Runs a command of the project written in TypeScript: `node src/cli/script.mjs src/cli/seed.ts ARGUMENTS`. */

await ensureInstalled()
const [file, ...args] = process.argv.slice(2)
process.exit(await runScript(file, args))
