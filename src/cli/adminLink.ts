import { adminLinkFor } from './adminLinkFor'
import { openPayload } from './openPayload'

/* `npm run admin-link -- ADDRESS`: a one-time link for an admin's new password; the address only where there are several. */

const [email] = process.argv.slice(2)
const given = await adminLinkFor(await openPayload(), email)
if ('problem' in given) {
  process.stderr.write(`✗ ${given.problem}\n`)
  process.exit(1)
}
process.stdout.write(`${given.email}\n${given.link}\n`)
process.exit(0)
