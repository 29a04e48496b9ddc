'use client'

import { useEffect, useState } from 'react'
import { FieldError, FieldLabel, ReactSelect, useField, useTranslation } from '@payloadcms/ui'
import { organisationChoices, organisationChoicesPath, type OrganisationChoice } from './organisationChoices'
import { say } from './sentences'

const inputId = 'invite-organisation'

/** The organisation that an invited person belongs to, found by typing some of its name. */
export function OrganisationField() {
  const { i18n } = useTranslation()
  const { value, setValue, showError } = useField<string | null>({ path: 'organisation' })
  const [choices, setChoices] = useState<readonly OrganisationChoice[]>([])
  useEffect(() => {
    fetch(organisationChoicesPath, { credentials: 'include' })
      .then(async (response) => setChoices(organisationChoices(await response.json())))
      .catch(() => setChoices([]))
  }, [])
  const options = choices.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <div className={`field-type select${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={inputId} label={say(i18n.language, 'organisation')} />
      <div className="field-type__wrap">
        <FieldError path="organisation" showError={showError} />
        <ReactSelect
          inputId={inputId}
          isClearable
          onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
          options={options}
          showError={showError}
          value={options.find((option) => option.value === value)}
        />
      </div>
    </div>
  )
}
