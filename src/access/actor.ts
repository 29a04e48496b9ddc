import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { userRoles, type UserRole } from '../vocabulary/accounts'

const relation = z
  .union([z.string(), z.object({ id: z.string() }).transform((row) => row.id)])
  .nullish()
  .transform((id) => id ?? null)

const signedInUser = z.object({
  id: z.string(),
  roles: z.array(z.enum(userRoles.codes)).nullish(),
  organisation: relation,
})

/** Whoever is signed in, as far as rules need to know. */
export interface Actor {
  id: string
  roles: ReadonlySet<UserRole>
  /** Id of the organisation they belong to, or null. */
  organisation: string | null
}

/** The signed-in person behind a request, or null. Payload has read the row anew for this request, so a lost role counts at once. */
export function actorOf(req: Pick<PayloadRequest, 'user'>): Actor | null {
  const { data } = signedInUser.safeParse(req.user)
  return data === undefined ? null : { id: data.id, roles: new Set(data.roles), organisation: data.organisation }
}

/** The id behind a relationship in any of its three states: an id, a row, or nothing. */
export function relatedId(value: unknown): string | null {
  return relation.safeParse(value).data ?? null
}
