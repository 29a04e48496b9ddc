import type { Payload, PayloadRequest } from 'payload'
import { env } from '../../src/env'

const hour = 3_600_000
/** How long a link of each kind works, in milliseconds. */
export const linkLifetimes = { invited: 7 * 24 * hour, forgot: hour }

/**
 * A link that lets the person with this e-mail choose a password, once; null where there is nobody. Whoever has the link
 * has the account: mail it, or show it to the admin who asked, and write it in no log.
 */
export async function oneTimeLink(
  payload: Payload,
  email: string,
  lifetime: number,
  req?: PayloadRequest,
): Promise<string | null> {
  const token: unknown = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: lifetime,
    req,
  })
  return typeof token === 'string' ? `${env.PUBLIC_URL}/admin/reset/${token}` : null
}
