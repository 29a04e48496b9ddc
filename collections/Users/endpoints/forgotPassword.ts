import { addDataAndFileToRequest, type Endpoint, type Payload } from 'payload'
import { z } from 'zod'
import type { LabelLanguage } from '../../../src/vocabulary/term'
import { labelLanguage } from '../../../src/lib/inLanguage'
import { linkLetter } from '../../../src/mail/letters'
import { countAttempts } from '../attempts'
import { linkLifetimes, oneTimeLink } from '../oneTimeLink'
import { sentence } from '../sentences'

const asked = countAttempts(3, 900_000)
const body = z.object({ email: z.email() })

async function mailLink(payload: Payload, email: string, language: LabelLanguage): Promise<void> {
  const link = await oneTimeLink(payload, email, linkLifetimes.forgot)
  if (link !== null) await payload.sendEmail({ to: email, ...linkLetter('forgot', language, link) })
}

/**
 * POST /api/users/forgot-password, in place of Payload's: answers before it looks anybody up, so that neither the answer
 * nor its time tells whether the account exists.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const parsed = body.safeParse(req.data)
    if (!parsed.success) return Response.json({ errors: [{ message: sentence(req, 'emailNeeded') }] }, { status: 400 })
    const email = parsed.data.email.toLowerCase()
    if (!asked.isTooMany(email)) {
      const { payload } = req
      setImmediate(() => {
        mailLink(payload, email, labelLanguage(req.i18n.language)).catch((error: unknown) => {
          const reason = error instanceof Error ? error.name : 'unknown'
          payload.logger.error(`A link to choose a new password could not be mailed (${reason}).`)
        })
      })
    }
    return Response.json({ message: sentence(req, 'resetAsked') })
  },
}
