import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../clock'
import { merged, publishes } from './document'

/** Remembers when a record was first published; withdrawing and publishing again does not move it. */
export const stampFirstPublished: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const document = merged(originalDoc, data)
  if (document['firstPublishedAt'] || !publishes(document)) return data
  return { ...data, firstPublishedAt: now().toISOString() }
}
