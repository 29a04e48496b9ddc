'use client'

import { useEffect, useEffectEvent } from 'react'
import { useDocumentInfo, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { saveDraft } from './sendText'
import { useSelfSaving } from './useSelfSaving'

/**
 * The panel takes a form that was refused for saved: it stops saving it, and lets its text go without a word. So the text
 * is saved as a draft here, beside the form, whose errors stay where they are; a form without drafts counts as changed.
 */
export function useKeepRefused(): void {
  const address = useSelfSaving()
  const { createFormData, setModified } = useForm()
  const { mostRecentVersionIsAutosaved, setLastUpdateTime, ...document } = useDocumentInfo()
  const isRefused = useFormSubmitted()
  const isUnderWay = useFormProcessing()

  const keep = useEffectEvent(async () => {
    if (address === null) return setModified(true)
    const isKept = await saveDraft(address, createFormData({ _status: 'draft' }, {}))
    if (!isKept) return setModified(true)
    setLastUpdateTime(Date.now())
    if (mostRecentVersionIsAutosaved) return
    document.setMostRecentVersionIsAutosaved(true)
    document.setUnpublishedVersionCount((count) => count + 1)
  })
  useEffect(() => {
    if (isRefused && !isUnderWay) void keep()
  }, [isRefused, isUnderWay])
}
