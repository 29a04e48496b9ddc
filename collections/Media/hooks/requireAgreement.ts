import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../../../src/access'
import { merged } from '../../../src/workflow/document'
import { words } from '../../../src/vocabulary'

const message = words(
  'Et bilde kan bare legges inn når de som er på det, har sagt ja – eller ingen kan kjennes igjen.',
  'Eit bilete kan berre leggjast inn når dei som er på det, har sagt ja – eller ingen kan kjennast att.',
  'A picture can only be added when those in it have agreed – or nobody can be recognised.',
)

/** No picture without the agreement of those in it. */
export const requireAgreement: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const picture = merged(originalDoc, data)
  if (picture['peopleAgreed'] !== true && !picture['deletedAt'])
    throw refusal([{ path: 'peopleAgreed', message }], collection.slug, req)
  return data
}
