import { env } from '../env'
import { countOtherContent, loadSeed } from '../../seed'
import { openPayload } from './openPayload'

/* `npm run seed`: loads the seed content. Run again it changes nothing; in production it refuses to mix with other content. */

const payload = await openPayload()
const others = env.isProduction ? await countOtherContent(payload) : 0
if (others > 0) {
  process.stderr.write(
    `✗ This is a production database with ${others} documents of its own, and the seed does not mix with them. ` +
      'Use an empty database, or leave the seed out.\n',
  )
  process.exit(1)
}
const { written, unchanged } = await loadSeed(payload, (line) => process.stdout.write(`• ${line}\n`))
process.stdout.write(`${written} written, ${unchanged} there already.\n`)
process.exit(0)
