import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

const identified = z.object({ publicId: z.string().nullish() })
const form = /^[A-Za-z0-9_-]{1,64}$/

/** Gives a document its public id, once; whatever is sent later, it stays. */
export const mintPublicId: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const known = operation === 'update' ? identified.safeParse(originalDoc).data?.publicId : null
  const given = identified.safeParse(data).data?.publicId
  const asked = given && form.test(given) ? given : randomBytes(12).toString('base64url')
  return { ...data, publicId: known || asked }
}
