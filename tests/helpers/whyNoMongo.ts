import { whyNoMongo } from './mongo'

/* Makes the tests' MongoDB ready; where it cannot, says why and ends with 1. Asked by `npm test` before the tests start. */

const reason = await whyNoMongo()
if (reason !== null) process.stdout.write(`${reason}\n`)
process.exit(reason === null ? 0 : 1)
