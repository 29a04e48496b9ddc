import type { CollectionBeforeChangeHook } from 'payload'
import { merged, publishes } from '../../../src/workflow/document'
import { refusal } from '../../../src/workflow/refuse'
import { words } from '../../../src/vocabulary'

const message = words(
  'Det finnes allerede en nasjonal standardguide. Ta bort krysset der først.',
  'Det finst alt ein nasjonal standardguide. Ta bort krysset der først.',
  'There is a national standard guide already. Take away the tick there first.',
)

/** There is one national standard guide, so that the answer without a situation is always the same. */
export const keepOneStandard: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const guide = merged(originalDoc, data)
  if (guide['standard'] !== true || guide['translationOf'] || !publishes(guide)) return data
  const { totalDocs } = await req.payload.count({
    req,
    collection: 'contact-guides',
    overrideAccess: true,
    where: {
      and: [
        { standard: { equals: true } },
        { translationOf: { exists: false } },
        { _status: { equals: 'published' } },
        { id: { not_equals: guide['id'] ?? '' } },
      ],
    },
  })
  if (totalDocs > 0) throw refusal([{ path: 'standard', message }], collection.slug, req)
  return data
}
