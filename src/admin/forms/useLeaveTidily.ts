'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { leaveBlank, saveDraft } from './sendText'
import { useSelfSaving } from './useSelfSaving'

/**
 * What a form that saves itself does when its reader leaves, by a link or by closing the tab: the last words, not yet
 * saved, are sent; a document that was only opened goes away again.
 */
export function useLeaveTidily(): void {
  const address = useSelfSaving()
  const { createFormData } = useForm()
  const isModified = useFormModified()
  const isBlank = useFormFields(([fields]) => !fields['publicId']?.value)
  const isOpen = useRef(false)

  const leave = useEffectEvent(() => {
    if (address === null) return
    if (isModified) void saveDraft(address, createFormData({ _status: 'draft' }, {}), true)
    else if (isBlank) void leaveBlank(address)
  })
  // To another tab of the same document is no leaving.
  const isElsewhere = useEffectEvent(
    () => address === null || !window.location.pathname.includes(`/${address.collection}/${address.id}`),
  )
  useEffect(() => {
    isOpen.current = true
    const close = ({ persisted }: PageTransitionEvent) => {
      // A page that the browser keeps may be come back to.
      if (!persisted) leave()
    }
    window.addEventListener('pagehide', close)
    return () => {
      window.removeEventListener('pagehide', close)
      isOpen.current = false
      // React may take a form down only to put it up again at once.
      setTimeout(() => {
        if (!isOpen.current && isElsewhere()) leave()
      })
    }
  }, [])
}
