'use client'

import { useTranslation } from '@payloadcms/ui'
import { Notice } from '../Notice'
import { say } from './sentences'
import { useProblems } from './useProblems'

/** On the front page of the panel: what went wrong behind the editors' backs, with the way to each. */
export function AttentionList() {
  const { i18n } = useTranslation()
  const problems = useProblems()
  if (problems.length === 0) return null
  return (
    <Notice title={say(i18n.language, 'title')}>
      <ul>
        {problems.map(({ collection, id, title, what, mend }) => (
          <li key={`${collection}:${id}:${what}`}>
            <a href={`/admin/collections/${collection}/${id}`}>{title}</a>: {what} {mend}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
