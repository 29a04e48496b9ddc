'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { Collapsible, EmailField, Form, FormSubmit, TextField, useAuth, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { LinkAnswerBox } from './LinkAnswerBox'
import { OrganisationField } from './OrganisationField'
import { RolesField } from './RolesField'
import { isAdminUser } from './isAdminUser'
import { judgedByServer } from './judgedByServer'
import { linkAnswer, type LinkAnswer } from './requestLink'
import { say } from './sentences'

const empty: FormState = {
  name: { value: '', initialValue: '', valid: true },
  email: { value: '', initialValue: '', valid: true },
  roles: { value: [], initialValue: [], valid: true },
  organisation: { value: null, initialValue: null, valid: true },
}

/** Above the list of people: an admin invites one more. */
export function InvitePerson() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [answer, setAnswer] = useState<LinkAnswer | null>(null)
  const [invited, setInvited] = useState(0)
  if (!isAdminUser(user)) return null
  const word = (key: Parameters<typeof say>[1]) => say(i18n.language, key)

  const done = (told: unknown) => {
    setAnswer(linkAnswer(told))
    // A new form, empty again.
    setInvited((count) => count + 1)
    router.refresh()
  }
  return (
    <Collapsible className="invite-person" header={word('invite')} initCollapsed>
      <Form
        key={invited}
        action="/api/users/invite"
        method="POST"
        initialState={empty}
        onChange={judgedByServer}
        onSuccess={done}
        disableSuccessStatus
        disableValidationOnSubmit
      >
        <TextField path="name" field={{ name: 'name', label: word('name'), required: true }} />
        <EmailField path="email" field={{ name: 'email', label: word('email'), required: true }} />
        <RolesField />
        <OrganisationField />
        <FormSubmit>{word('send')}</FormSubmit>
      </Form>
      <LinkAnswerBox answer={answer} />
    </Collapsible>
  )
}
