'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { contactState } from '../lib/contactState'
import { inLanguage, labelLanguage } from '../lib/inLanguage'
import { osloDay } from '../lib/osloDay'
import { clockStates, words } from '../vocabulary'

const hint = words(
  'Fyll ut «Sist bekreftet» når noen har sagt at dette stemmer. Ubekreftede kontakter vises aldri som ferske.',
  'Fyll ut «Sist stadfesta» når nokon har sagt at dette stemmer. Ustadfesta kontaktar blir aldri viste som ferske.',
  'Fill in “Last confirmed” when someone has said that this is right. An unconfirmed contact is never shown as fresh.',
)
const title = words('Hvor fersk', 'Kor fersk', 'How fresh')

/** How fresh the contact point is today, live while one types. */
export function ContactState() {
  const confirmedAt = useFormFields(([fields]) => fields['confirmedAt']?.value)
  const { i18n } = useTranslation()
  const state = contactState(confirmedAt, osloDay(new Date()))
  return (
    <div className="field-type" style={{ marginBlockEnd: '1.5rem' }}>
      <p className="field-label">{inLanguage(title, i18n.language)}</p>
      <strong>{clockStates.label(state, labelLanguage(i18n.language))}</strong>
      {state === 'FRESH' ? null : <p>{inLanguage(hint, i18n.language)}</p>}
    </div>
  )
}
