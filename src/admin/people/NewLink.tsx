'use client'

import { useState } from 'react'
import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { LinkAnswerBox } from './LinkAnswerBox'
import { isAdminUser } from './isAdminUser'
import { requestLink, type LinkAnswer } from './requestLink'
import { say } from './sentences'

/** On a person's page: a new one-time link, for whoever lost the first one. Shown to admins. */
export function NewLink() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<LinkAnswer | null>(null)
  if (id === undefined || !isAdminUser(user)) return null

  const ask = () => {
    requestLink(`/${id}/invite`, i18n.language)
      .then(setAnswer)
      .catch(() => setAnswer({ message: say(i18n.language, 'failed') }))
  }
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" onClick={ask} type="button">
        {say(i18n.language, 'newLink')}
      </Button>
      <LinkAnswerBox answer={answer} />
    </div>
  )
}
