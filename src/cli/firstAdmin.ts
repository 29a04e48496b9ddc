import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { linkLifetimes, oneTimeLink } from '../../collections/Users/oneTimeLink'

/** The first admin's address where nobody says another: of this machine, so that it reaches nobody. It is changed in the panel. */
export const firstAdminEmail = 'admin@erfaringsbanken.localhost'

/** What the first admin needs to get in. */
export interface FirstAdmin {
  email: string
  /** Works once, for seven days. Whoever has it is admin: print it for the person at the machine, keep it out of logs. */
  link: string
}

/**
 * Makes the first admin where there is no user, and gives the link to choose a password by. Asked again before that
 * password is chosen, it gives a new link; afterwards null. Call it before anything listens.
 */
export async function firstAdminLink(payload: Payload, email = firstAdminEmail): Promise<FirstAdmin | null> {
  const { docs, totalDocs } = await payload.find({
    collection: 'users',
    limit: 2,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  const [only] = docs
  if (totalDocs > 1 || only?.passwordChosenAt) return null
  const user =
    only ??
    (await payload.create({
      collection: 'users',
      data: { name: 'Administrator', email, roles: ['ADMIN'], password: randomBytes(48).toString('base64url') },
      overrideAccess: true,
    }))
  const link = await oneTimeLink(payload, user.email, linkLifetimes.invited)
  return link === null ? null : { email: user.email, link }
}
