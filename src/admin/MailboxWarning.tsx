'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../lib/inLanguage'
import { looksPersonal } from '../lib/mailbox'
import { words } from '../vocabulary'
import { Notice } from './Notice'

const title = words(
  'Dette ser ut som adressen til en person.',
  'Dette ser ut som adressa til ein person.',
  'This looks like a person’s address.',
)
const advice = words(
  'Fellespostkassen vises for alle. Bruk en adresse som rollen eller enheten har.',
  'Fellespostkassa blir vist for alle. Bruk ei adresse som rolla eller eininga har.',
  'The role mailbox is shown to everyone. Use an address that belongs to the role or the unit.',
)

/** Warns where a role mailbox looks like a person's own. */
export function MailboxWarning() {
  const mailbox = useFormFields(([fields]) => fields['mailbox']?.value)
  const { i18n } = useTranslation()
  if (typeof mailbox !== 'string' || !looksPersonal(mailbox)) return null
  return (
    <Notice title={inLanguage(title, i18n.language)}>
      <p>{inLanguage(advice, i18n.language)}</p>
    </Notice>
  )
}
