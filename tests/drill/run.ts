import { drill, isSound, isTelling } from './index'

/* `npm run drill`: fifty kills; `npm run drill -- 5`: five. Exit code 1 where anything was lost, or most kills came too late to show anything. */

const rounds = Number(process.argv[2] ?? 50)
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write('✗ Say how many times the server is to be killed, as a whole number: npm run drill -- 5\n')
  process.exit(2)
}
const results = await drill(rounds, (result, round) => {
  const { acknowledged, isInterrupted, lost, unequal, readyAfter } = result
  const verdict = isSound(result) ? '✓' : '✗'
  process.stdout.write(
    `${verdict} ${round}/${rounds}: killed ${isInterrupted ? 'at work' : 'too late'} with ${acknowledged} saves acknowledged, ready again in ${readyAfter} ms; ` +
      `${lost.length} lost${lost.map((line) => `\n  ${line}`).join('')}${unequal === null ? ', catalogue equal' : `\n${unequal}`}\n`,
  )
})
const acknowledged = results.reduce((sum, result) => sum + result.acknowledged, 0)
const lost = results.reduce((sum, result) => sum + result.lost.length, 0)
const equal = results.filter(({ unequal }) => unequal === null).length
process.stdout.write(
  `${rounds} kills, ${acknowledged} acknowledged, ${lost} lost, catalogue equal ${equal} of ${rounds}.\n`,
)
process.exit(results.every(isSound) && isTelling(results) ? 0 : 1)
