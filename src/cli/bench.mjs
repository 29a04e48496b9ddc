import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, fail, root, runScript, say } from './fresh.mjs'

/* `npm run bench -- NAME`: runs tests/bench/NAME. Each benchmark measures a baseline in the same run. */

const [name = '', ...args] = process.argv.slice(2)
const file = [`tests/bench/${name}/index.ts`, `tests/bench/${name}.ts`].find((path) => existsSync(join(root, path)))
if (!/^[a-z]+$/.test(name) || file === undefined) fail('Say which benchmark to run: npm run bench -- graphql')
await ensureInstalled({ withTools: true })
say(`${name}: this takes a few minutes, and wants the machine to itself.`)
process.exit(await runScript(file, args))
