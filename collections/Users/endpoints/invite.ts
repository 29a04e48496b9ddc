import { randomBytes } from 'node:crypto'
import { addDataAndFileToRequest, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isAdmin, refusal } from '../../../src/access'
import { canSendMail } from '../../../src/mail/adapter'
import { labelLanguage } from '../../../src/lib/inLanguage'
import { linkLetter } from '../../../src/mail/letters'
import { userRoles } from '../../../src/vocabulary/accounts'
import { linkLifetimes, oneTimeLink } from '../oneTimeLink'
import { sentence, sentenceWords } from '../sentences'

const invitation = z
  .object({
    name: z.string().trim().min(1).max(200),
    email: z.email().toLowerCase(),
    roles: z.array(z.enum(userRoles.codes)).min(1),
    organisation: z.string().nullish(),
  })
  .refine(({ roles, organisation }) => !roles.includes('CONTRIBUTOR') || Boolean(organisation), {
    path: ['organisation'],
  })

const missing = [
  { path: 'name', message: sentenceWords('nameNeeded') },
  { path: 'email', message: sentenceWords('emailNeeded') },
  { path: 'roles', message: sentenceWords('roleNeeded') },
  { path: 'organisation', message: sentenceWords('organisationNeeded') },
]

/** The invitation in a request; a refusal that says what to mend at each field where it is none. */
function invitationIn(req: PayloadRequest): z.infer<typeof invitation> {
  const { data, error } = invitation.safeParse(req.data ?? {})
  if (data !== undefined) return data
  const wrong = new Set(error.issues.map(({ path }) => path[0]))
  // Something that is not even a form has no fields to name.
  const named = missing.filter(({ path }) => wrong.has(path))
  throw refusal(named.length > 0 ? named : missing, 'users', req)
}

/** Mails a fresh one-time link, or hands it to the admin who asked where mail does not reach. */
async function answerWithLink(req: PayloadRequest, email: string, status: number): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  const link = await oneTimeLink(req.payload, email, linkLifetimes.invited)
  if (link === null) throw new NotFound(req.t)
  if (!canSendMail) return Response.json({ message: sentence(req, 'inviteLink'), link }, { status, headers })
  try {
    await req.payload.sendEmail({ to: email, ...linkLetter('invited', labelLanguage(req.i18n.language), link) })
    return Response.json({ message: sentence(req, 'inviteSent') }, { status, headers })
  } catch (error) {
    req.payload.logger.error(`An invitation could not be mailed (${error instanceof Error ? error.name : 'unknown'}).`)
    return Response.json({ message: sentence(req, 'inviteNotSent'), link }, { status, headers })
  }
}

async function isKnown(req: PayloadRequest, organisation: string): Promise<boolean> {
  const row = await req.payload.findByID({
    collection: 'organisations',
    id: organisation,
    depth: 0,
    draft: true,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return row !== null
}

/** POST /api/users/invite: an admin gives somebody an account; nobody but its owner ever knows its password. */
export const invite: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    if (isAdmin({ req }) !== true) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const invited = invitationIn(req)
    const { organisation } = invited
    if (organisation && !(await isKnown(req, organisation)))
      throw refusal([{ path: 'organisation', message: sentenceWords('organisationUnknown') }], 'users', req)
    await req.payload.create({
      collection: 'users',
      data: { ...invited, organisation: organisation || null, password: randomBytes(48).toString('base64url') },
      overrideAccess: true,
      req,
    })
    return answerWithLink(req, invited.email, 201)
  },
}

/** POST /api/users/:id/invite: a new one-time link for somebody whose link was lost or too old. */
export const inviteAgain: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    if (isAdmin({ req }) !== true) throw new Forbidden(req.t)
    const { email } = await req.payload.findByID({
      collection: 'users',
      id: z.string().parse(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
    })
    return answerWithLink(req, email, 200)
  },
}
