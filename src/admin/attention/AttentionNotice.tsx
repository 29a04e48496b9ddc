'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { Notice } from '../Notice'
import { useProblems } from './useProblems'

/** On a document: why readers do not see it as it should be, and how to mend that. */
export function AttentionNotice() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const problems = useProblems(lastUpdateTime)
  return problems
    .filter((problem) => problem.collection === collectionSlug && problem.id === id)
    .map(({ what, mend }) => (
      <Notice key={what} title={what}>
        <p>{mend}</p>
      </Notice>
    ))
}
