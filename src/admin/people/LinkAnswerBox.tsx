'use client'

import { useTranslation } from '@payloadcms/ui'
import type { LinkAnswer } from './requestLink'
import { say } from './sentences'

/** Tells the admin what came of it; a link is shown once, ready to be copied. */
export function LinkAnswerBox({ answer }: { answer: LinkAnswer | null }) {
  const { i18n } = useTranslation()
  return (
    <div aria-live="polite">
      {answer?.message === undefined ? null : <p>{answer.message}</p>}
      {answer?.link === undefined ? null : (
        <input
          aria-label={say(i18n.language, 'link')}
          readOnly
          value={answer.link}
          onFocus={(event) => event.currentTarget.select()}
          style={{ width: '100%' }}
        />
      )}
    </div>
  )
}
