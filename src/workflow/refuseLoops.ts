import type { CollectionBeforeChangeHook } from 'payload'
import { refusal, relatedId } from '../access'
import { words } from '../vocabulary'
import { fieldsOf, merged } from './document'

const message = words(
  'Den kan ikke ligge under seg selv eller noe som ligger under den.',
  'Det kan ikkje ligge under seg sjølv eller noko som ligg under det.',
  'It cannot lie under itself or something that lies below it.',
)
const deepest = 20

/** Refuses a parent that lies below the term itself: the tree would have no top. */
export const refuseLoops: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const term = merged(originalDoc, data)
  let parent = relatedId(term['parent'])
  for (let steps = 0; parent !== null; steps += 1) {
    if (parent === term['id'] || steps > deepest) throw refusal([{ path: 'parent', message }], collection.slug, req)
    const above = await req.payload.findByID({
      req,
      collection: collection.slug,
      id: parent,
      depth: 0,
      overrideAccess: true,
      trash: true,
      disableErrors: true,
    })
    parent = relatedId(fieldsOf(above)['parent'])
  }
  return data
}
