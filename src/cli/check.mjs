import { ensureInstalled, fail, run, say } from './fresh.mjs'

/* `npm run check`: format, lint, the dependency rule, types, and drift of everything generated. */

await ensureInstalled({ withTools: true })

const bin = 'node_modules/.bin/'
const steps = [
  ['format', `${bin}prettier`, ['--check', '--log-level', 'warn', '.']],
  ['lint', `${bin}eslint`, ['--max-warnings', '0', '.']],
  [
    'dependency rule',
    `${bin}depcruise`,
    ['--config', '.dependency-cruiser.mjs', 'src', 'collections', 'seed', 'payload.config.ts'],
  ],
  ['types', `${bin}tsc`, ['--noEmit']],
  ['drift', process.execPath, ['src/cli/drift.mjs']],
]

const failed = []
for (const [name, command, args] of steps) {
  say(`${name} …`)
  if ((await run(command, args)) !== 0) failed.push(name)
}
if (failed.length > 0) fail(`Not in order: ${failed.join(', ')}. See the lines above.`)
say('Everything is in order.')
