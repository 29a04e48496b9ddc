import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from '../env'

const senderName = 'Erfaringsbanken'

/** Takes the place of a mail server where none is set: sends nothing, and says so in the log without a word of the mail. */
const noMailServer: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: '',
  defaultFromName: senderName,
  sendEmail: () => {
    payload.logger.warn('A mail was not sent: SMTP_URL is not set.')
    return Promise.resolve()
  },
})

/** Whether mail can be sent at all; where it cannot, one-time links are shown to the admin who asks for them. */
export const canSendMail = env.SMTP_URL !== undefined

/** The mail server of SMTP_URL, or none. Throws a sentence where SMTP_URL is set without MAIL_FROM. */
export async function mailAdapter(): Promise<EmailAdapter> {
  if (env.SMTP_URL === undefined) return noMailServer
  if (env.MAIL_FROM === undefined)
    throw new Error('MAIL_FROM must be set when SMTP_URL is: the address that mail is sent from.')
  return nodemailerAdapter({
    defaultFromAddress: env.MAIL_FROM,
    defaultFromName: senderName,
    transport: nodemailer.createTransport({ url: env.SMTP_URL, connectionTimeout: 10_000, socketTimeout: 20_000 }),
    // A mail server that is down must not keep the panel from starting.
    skipVerify: true,
  })
}
