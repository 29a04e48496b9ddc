import { fail, run, runScript, say } from './fresh.mjs'

/* Holds every generated file against what would be generated today: types, import map, migrations, the public API's types. */

const generate = (...args) => run(process.execPath, ['src/cli/generate.mjs', ...args, '--check'])

const checks = [
  ['npm run generate:types', () => generate('types')],
  ['npm run generate:importmap', () => generate('importmap')],
  ['npm run generate:migration -- what_changed', () => generate('migration', 'drift')],
  ['npm run generate:graphql', () => runScript('src/cli/generateGraphql.ts', ['--check'])],
]

const stale = []
for (const [mend, check] of checks) if ((await check()) !== 0) stale.push(mend)
if (stale.length > 0) fail(`Generated files are out of date. Run: ${stale.join('; ')}`)
say('Everything generated is current.')
