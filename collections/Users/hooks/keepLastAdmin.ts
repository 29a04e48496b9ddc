import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { sentence } from '../sentences'

const roles = z.object({ roles: z.array(z.string()) })

async function refuseWithoutOthers(id: string | number, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { equals: 'ADMIN' } }, { id: { not_equals: id } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) throw new APIError(sentence(req, 'lastAdmin'), 409, undefined, true)
}

/** Somebody must be able to manage people: the last admin keeps the role. */
export const keepLastAdminRole: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const wasAdmin = roles.safeParse(originalDoc).data?.roles.includes('ADMIN') ?? false
  const isAdmin = roles.safeParse({ ...originalDoc, ...data }).data?.roles.includes('ADMIN') ?? false
  if (operation === 'update' && wasAdmin && !isAdmin) await refuseWithoutOthers(originalDoc.id, req)
  return data
}

/** Somebody must be able to manage people: the last admin is not deleted. */
export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => refuseWithoutOthers(id, req)
