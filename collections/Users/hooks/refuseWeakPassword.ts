import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../../src/access'
import { isGuessable, maxPasswordLength, minPasswordLength } from '../../../src/lib/passwords/isGuessable'
import { sentence } from '../sentences'

const text = z.string().optional().catch(undefined)
const given = z.object({
  id: text,
  data: z.object({ password: z.unknown().optional(), token: text, email: text, name: text }).catch({}),
})
type Given = z.infer<typeof given>
const person = z.object({ email: z.string(), name: z.string().nullish() })

/** Name and e-mail of whoever the password is for, so that it is not made of them. */
async function ownerOf({ id, data }: Given, req: PayloadRequest): Promise<string[]> {
  const where: Where | undefined =
    data.token !== undefined
      ? { resetPasswordToken: { equals: data.token } }
      : id !== undefined
        ? { id: { equals: id } }
        : undefined
  const row: unknown = where === undefined ? null : await req.payload.db.findOne({ collection: 'users', req, where })
  const owner = person.safeParse(row).data
  return [data.email, data.name, owner?.email, owner?.name].filter((text) => typeof text === 'string')
}

/**
 * Refuses a password that is short or soon guessed, wherever one is chosen: when created, changed or reset. And nobody
 * chooses another's: an admin sends a link instead.
 */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return
  const parsed = given.parse(args)
  const { password, token } = parsed.data
  const isLeft = password === undefined || password === null || password === ''
  if (operation === 'update' && isLeft) return
  const refuse = (key: Parameters<typeof sentence>[1]): never => {
    const errors = [{ path: 'password', label: sentence(req, 'password'), message: sentence(req, key) }]
    throw new ValidationError({ collection: 'users', errors }, req.t)
  }
  if (operation === 'update' && overrideAccess !== true && parsed.id !== actorOf(req)?.id) refuse('passwordOfAnother')
  if (operation === 'resetPassword' && token === undefined) refuse('linkNeeded')
  if (typeof password !== 'string' || [...password].length < minPasswordLength) return refuse('passwordTooShort')
  if (password.length > maxPasswordLength) refuse('passwordTooLong')
  if (await isGuessable(password, await ownerOf(parsed, req))) refuse('passwordGuessable')
}
