import { pbkdf2, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import {
  APIError,
  AuthenticationError,
  LockedAuth,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { z } from 'zod'
import { sentence as accessSentence } from '../../../src/access'
import { countAttempts } from '../attempts'
import { sentence } from '../sentences'

const hash = promisify(pbkdf2)
/** The same work as Payload does to compare a password. */
const sameWork = { iterations: 600_000, keyLength: 32, digest: 'sha256' }
/** A refusal is given at the next whole step, so that what little differs beside the hash cannot be measured. */
const stepMs = 400

const attempts = countAttempts(10, 600_000)
const login = z.object({ data: z.object({ email: z.string(), password: z.string() }) })
const account = z.object({
  hash: z.string(),
  lockUntil: z.union([z.string(), z.date()]).nullish(),
})

/** Makes a login for an unknown or locked account cost what one for a known account costs. */
export const evenWork: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  req.context.loginStartedAt = performance.now()
  const parsed = login.safeParse(args)
  if (!parsed.success) return
  const { email, password } = parsed.data.data
  if (attempts.isTooMany(email)) throw new APIError(sentence(req, 'tooManyAttempts'), 429, undefined, true)
  if (password.trim() === '') return
  const row: unknown = await req.payload.db.findOne({
    collection: 'users',
    req,
    where: { email: { equals: email.trim().toLowerCase() } },
  })
  const known = account.safeParse(row).data
  const isLocked = known?.lockUntil ? new Date(known.lockUntil).getTime() > Date.now() : false
  if (known === undefined || isLocked)
    await hash(password, randomBytes(32).toString('hex'), sameWork.iterations, sameWork.keyLength, sameWork.digest)
}

/** Whoever gets in starts with a clean slate. */
export const forgetAttempts: CollectionAfterLoginHook = ({ user }) => {
  const email: unknown = user.email
  if (typeof email === 'string') attempts.forget(email)
}

/** Says the same, and at the same time, whether the account is unknown, locked, or the password is wrong. */
export const evenRefusal: CollectionAfterErrorHook = async ({ error, req }) => {
  const startedAt = req.context.loginStartedAt
  if (typeof startedAt !== 'number') return
  const spent = performance.now() - startedAt
  await wait(Math.ceil((spent + 50) / stepMs) * stepMs - spent)
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return
  return { status: 401, response: { errors: [{ message: accessSentence(req, 'loginRefused') }] } }
}
