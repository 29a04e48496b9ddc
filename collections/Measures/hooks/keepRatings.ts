import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../../../src/access'
import { keepsAll } from '../../../src/lib/ratings'
import { fieldsOf } from '../../../src/workflow/document'
import { words } from '../../../src/vocabulary'

const message = words(
  'En publisert vurdering kan ikke endres eller tas bort. Legg til en ny rad med den nye vurderingen.',
  'Ei publisert vurdering kan ikkje endrast eller takast bort. Legg til ei ny rad med den nye vurderinga.',
  'A published rating cannot be changed or removed. Add a new row with the new rating.',
)

/** Ratings of effect are never overwritten: what has been published stays, and a new judgement is a new row. */
export const keepRatings: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const saved = fieldsOf(data)['effectRatings']
  const id = fieldsOf(originalDoc)['id']
  if (operation !== 'update' || saved === undefined || typeof id !== 'string') return data
  const standing = fieldsOf(
    await req.payload.findByID({ req, collection: 'measures', id, depth: 0, trash: true, overrideAccess: true }),
  )
  if (standing['firstPublishedAt'] && !keepsAll(standing['effectRatings'], saved))
    throw refusal([{ path: 'effectRatings', message }], collection.slug, req)
  return data
}
