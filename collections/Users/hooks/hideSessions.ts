import type { CollectionAfterReadHook } from 'payload'
import { actorOf } from '../../../src/access'

/** When and how long somebody has been signed in is their own business. */
export const hideSessions: CollectionAfterReadHook = ({ doc, req }) => {
  const actor = actorOf(req)
  if (actor === null || actor.id === doc.id || !('sessions' in doc)) return doc
  const { sessions: _sessions, ...rest } = doc
  return rest
}
