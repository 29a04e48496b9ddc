'use client'

import { useEffect } from 'react'
import { LoadingOverlay, useTranslation } from '@payloadcms/ui'

let isUnderWay = false

/**
 * Signs out once. Payload's own page does so twice: the panel, which asks at the same moment who is signed in, takes the
 * page down and puts it up again. So this is kept beside React, and the panel starts anew afterwards.
 */
export function SignOut({ address, next }: { address: string; next: string }) {
  const { t } = useTranslation()
  useEffect(() => {
    if (isUnderWay) return
    isUnderWay = true
    fetch(address, { method: 'POST', credentials: 'include' })
      .catch(() => undefined)
      .finally(() => window.location.replace(next))
  }, [address, next])
  return <LoadingOverlay animationDuration="0ms" loadingText={t('authentication:loggingOut')} />
}
