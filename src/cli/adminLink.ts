import { firstAdminLink } from './firstAdmin'
import { openPayload } from './openPayload'

/* `npm run admin-link`: a new one-time link for the first admin, as long as no password has been chosen. */

const admin = await firstAdminLink(await openPayload())
if (admin === null) {
  process.stderr.write('✗ Somebody has chosen a password already: sign in, and invite others in the panel.\n')
  process.exit(1)
}
process.stdout.write(`${admin.email}\n${admin.link}\n`)
process.exit(0)
