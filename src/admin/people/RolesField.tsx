'use client'

import { CheckboxInput, FieldError, useField, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { userRoles, type UserRole } from '../../vocabulary/accounts'
import { say } from './sentences'

/** What an invited person may do: one box per role, as there are few. */
export function RolesField() {
  const { i18n } = useTranslation()
  const { value, setValue, showError } = useField<UserRole[]>({ path: 'roles' })
  const chosen = value ?? []
  const toggle = (role: UserRole) =>
    setValue(chosen.includes(role) ? chosen.filter((one) => one !== role) : [...chosen, role])
  return (
    <fieldset className={`field-type invite-person__roles${showError ? ' error' : ''}`}>
      <legend className="field-label">{say(i18n.language, 'roles')}</legend>
      <FieldError path="roles" showError={showError} />
      {userRoles.terms.map(({ code, label }) => (
        <CheckboxInput
          key={code}
          id={`invite-role-${code}`}
          checked={chosen.includes(code)}
          label={inLanguage(label, i18n.language)}
          onToggle={() => toggle(code)}
        />
      ))}
    </fieldset>
  )
}
