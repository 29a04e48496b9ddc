'use client'

import { CopyToClipboard, useTranslation } from '@payloadcms/ui'
import type { LinkAnswer } from './requestLink'
import { say } from './sentences'

/** Tells the admin what came of it; a link is shown once, ready to be copied. */
export function LinkAnswerBox({ answer }: { answer: LinkAnswer | null }) {
  const { i18n } = useTranslation()
  return (
    <div aria-live="polite">
      {answer?.message === undefined ? null : <p>{answer.message}</p>}
      {answer?.link === undefined ? null : (
        <div className="field-type text">
          <label className="field-label" htmlFor="one-time-link">
            {say(i18n.language, 'link')}
          </label>
          <CopyToClipboard value={answer.link} />
          <input
            id="one-time-link"
            type="text"
            readOnly
            value={answer.link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </div>
  )
}
