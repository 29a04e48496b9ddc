import type { CollectionBeforeChangeHook } from 'payload'
import type { RecordType } from '../vocabulary'
import { merged, publishes } from './document'
import { missingToPublish } from './readiness'
import { refusal } from './refuse'

/** Refuses to publish what is not ready, and says all that is missing at once. Drafts may lack anything. */
export function requireToPublish(type: RecordType): CollectionBeforeChangeHook {
  return ({ collection, data, originalDoc, req }) => {
    const document = merged(originalDoc, data)
    const missing = publishes(document) ? missingToPublish(type, document) : []
    if (missing.length > 0) throw refusal(missing, collection.slug, req)
    return data
  }
}
