import type { Payload } from 'payload'
import { linkLifetimes, oneTimeLink } from '../../collections/Users/oneTimeLink'
import { type FirstAdmin, firstAdminLink } from './firstAdmin'

/** A link, or a sentence that says why there is none and what to do. */
export type AdminLink = FirstAdmin | { problem: string }

/**
 * A one-time link for an admin's new password, for whoever stands at the machine: who can run a command there can read
 * the whole database, so nothing more is asked. Without an address it is for the only admin there is. The old password
 * works until the new one is chosen.
 */
export async function adminLinkFor(payload: Payload, email?: string): Promise<AdminLink> {
  const first = email === undefined ? await firstAdminLink(payload) : null
  if (first !== null) return first
  const { docs: admins } = await payload.find({
    collection: 'users',
    where: { roles: { equals: 'ADMIN' } },
    sort: 'email',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const wanted = email === undefined ? admins : admins.filter((admin) => admin.email === email.trim().toLowerCase())
  const [admin, ...others] = wanted
  if (admin !== undefined && others.length === 0) {
    const link = await oneTimeLink(payload, admin.email, linkLifetimes.invited)
    if (link !== null) return { email: admin.email, link }
    return { problem: `No link could be made for ${admin.email}: the account may be gone by now. Try again.` }
  }
  const addresses = admins.map((each) => each.email).join(', ')
  return {
    problem:
      email === undefined
        ? `There are ${admins.length} admins: ${addresses}. Say which: npm run admin-link -- ADDRESS`
        : `No admin has the address ${email}. The admins are: ${addresses}.`,
  }
}
