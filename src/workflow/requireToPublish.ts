import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../access'
import { merged, publishes } from './document'
import { missingToPublish, type PublishedType } from './readiness'

/** Refuses to publish what is not ready, and says all that is missing at once. Drafts may lack anything. */
export function requireToPublish(type: PublishedType): CollectionBeforeChangeHook {
  return ({ collection, data, originalDoc, req }) => {
    const document = merged(originalDoc, data)
    const missing = publishes(document) ? missingToPublish(type, document) : []
    if (missing.length > 0) throw refusal(missing, collection.slug, req)
    return data
  }
}
