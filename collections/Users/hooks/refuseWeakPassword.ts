import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { isGuessable, maxPasswordLength, minPasswordLength } from '../../../src/lib/passwords/isGuessable'
import { sentence } from '../sentences'

const withPassword = z.object({
  id: z.string().optional(),
  data: z.object({
    password: z.string(),
    token: z.string().optional(),
    email: z.string().optional(),
    name: z.string().optional(),
  }),
})
const person = z.object({ email: z.string(), name: z.string().nullish() })

/** Name and e-mail of whoever the password is for, so that it is not made of them. */
async function ownerOf(given: z.infer<typeof withPassword>, req: PayloadRequest): Promise<string[]> {
  const { id, data } = given
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

/** Refuses a password that is short or soon guessed, wherever one is chosen: when created, changed or reset. */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return
  const parsed = withPassword.safeParse(args)
  if (!parsed.success || (operation === 'update' && parsed.data.data.password === '')) return
  const { password } = parsed.data.data
  const refuse = (message: string): never => {
    throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t)
  }
  if ([...password].length < minPasswordLength) refuse(sentence(req, 'passwordTooShort'))
  if (password.length > maxPasswordLength) refuse(sentence(req, 'passwordTooLong'))
  if (isGuessable(password, await ownerOf(parsed.data, req))) refuse(sentence(req, 'passwordGuessable'))
}
