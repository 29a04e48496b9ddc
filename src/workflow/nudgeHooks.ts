import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { nudge } from '../catalogue/nudge'

const afterChange: CollectionAfterChangeHook = ({ collection, doc, req }) => {
  nudge(req, collection.slug, doc.id)
}
const afterDelete: CollectionAfterDeleteHook = ({ collection, id, req }) => {
  nudge(req, collection.slug, id)
}

/** Tells the catalogue which document may have changed; it reads the committed row itself. */
export const nudgeHooks = { afterChange, afterDelete }
