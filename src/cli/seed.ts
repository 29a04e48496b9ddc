import { env } from '../env'
import { loadSeed, reasonToRefuse } from '../../seed'
import { openPayload } from './openPayload'

/* `npm run seed`: loads the seed content. Run again it writes only what the seed says anew, and leaves what somebody has changed; in production it refuses to mix with other content. */

const payload = await openPayload()
const refusal = await reasonToRefuse(payload, env.isProduction)
if (refusal !== null) {
  process.stderr.write(`✗ ${refusal}\n`)
  process.exit(1)
}
const { written, unchanged, leftAlone } = await loadSeed(payload, (line) => process.stdout.write(`• ${line}\n`))
process.stdout.write(`${written} written, ${unchanged} there already.\n`)
const shown = 20
if (leftAlone.length > 0) {
  const more = leftAlone.length > shown ? ` and ${leftAlone.length - shown} more` : ''
  process.stdout.write(
    `${leftAlone.length} left alone, because somebody has changed or deleted them: ${leftAlone.slice(0, shown).join(', ')}${more}.\n`,
  )
}
process.exit(0)
