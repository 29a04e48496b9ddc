'use client'

import { useEffect, useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import { Button, useAuth, useTranslation } from '@payloadcms/ui'
import { labelLanguage } from '../../lib/inLanguage'
import { userRoles } from '../../vocabulary/accounts'
import { LinkAnswerBox } from './LinkAnswerBox'
import { isAdminUser } from './isAdminUser'
import { organisationChoices, organisationChoicesPath, type OrganisationChoice } from './organisationChoices'
import { requestLink, type LinkAnswer } from './requestLink'
import { say } from './sentences'

/** Above the list of people: an admin invites one more. */
export function InvitePerson() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [choices, setChoices] = useState<readonly OrganisationChoice[]>([])
  const [answer, setAnswer] = useState<LinkAnswer | null>(null)
  const isAdmin = isAdminUser(user)
  const word = (key: Parameters<typeof say>[1]) => say(i18n.language, key)

  useEffect(() => {
    if (!isAdmin) return
    fetch(organisationChoicesPath, { credentials: 'include' })
      .then(async (response) => setChoices(organisationChoices(await response.json())))
      .catch(() => setChoices([]))
  }, [isAdmin])
  if (!isAdmin) return null

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const body = {
      name: given.get('name'),
      email: given.get('email'),
      roles: given.getAll('roles'),
      organisation: given.get('organisation') || undefined,
    }
    requestLink('/invite', body, i18n.language)
      .then((result) => {
        setAnswer(result)
        if (!result.isDone) return
        form.reset()
        router.refresh()
      })
      .catch(() => setAnswer({ isDone: false, message: word('failed') }))
  }

  return (
    <details style={{ marginBlockEnd: '2rem' }}>
      <summary>{word('invite')}</summary>
      <form onSubmit={submit} style={{ display: 'grid', gap: '1rem', maxWidth: '32rem', paddingBlock: '1rem' }}>
        <label className="field-type text">
          {word('name')}
          <input name="name" required maxLength={200} autoComplete="off" />
        </label>
        <label className="field-type text">
          {word('email')}
          <input name="email" type="email" required autoComplete="off" />
        </label>
        <fieldset>
          <legend>{word('roles')}</legend>
          {userRoles.codes.map((code) => (
            <label key={code} style={{ display: 'block' }}>
              <input type="checkbox" name="roles" value={code} /> {userRoles.label(code, labelLanguage(i18n.language))}
            </label>
          ))}
        </fieldset>
        <label className="field-type">
          {word('organisation')}
          <select name="organisation" defaultValue="" style={{ width: '100%' }}>
            <option value="" />
            {choices.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <div>
          <Button type="submit">{word('send')}</Button>
        </div>
      </form>
      <LinkAnswerBox answer={answer} />
    </details>
  )
}
