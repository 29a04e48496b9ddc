'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { makesBlanks } from '../../workflow/blanks/makesBlanks'
import type { DraftAddress } from './sendText'

/** Where the form at hand saves itself to as one types; null where it waits to be saved. */
export function useSelfSaving(): DraftAddress | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  if (id === undefined || collectionSlug === undefined) return null
  return makesBlanks(getEntityConfig({ collectionSlug })) ? { collection: collectionSlug, id } : null
}
