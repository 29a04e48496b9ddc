import type { CollectionConfig, Config, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { closed } from '../blocks'
import { actorOf } from '../actor'
import { noteDraftSave } from '../draftSaves'
import { isEditor } from '../roles'
import { anyOf, type Rule } from '../rule'
import { guardAddresses } from './addresses'
import { fileHeaders } from './fileHeaders'
import { queryGuard, unknownPath } from './queryGuard'
import { ratingGuard } from './ratingGuard'
import { sameAnswer } from './sameAnswer'
import { saveGuard } from './saveGuard'
import { shapeGuard } from './shapeGuard'
import { unreadableBody } from './unreadable'
import { versionGuard } from './versionGuard'

function guardCollection(collection: CollectionConfig): CollectionConfig {
  const { hooks, upload } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [queryGuard, shapeGuard, versionGuard, noteDraftSave, ...(hooks?.beforeOperation ?? [])],
      beforeChange: [saveGuard, ratingGuard, ...(hooks?.beforeChange ?? [])],
    },
    ...(upload ? { upload: { ...(upload === true ? {} : upload), modifyResponseHeaders: fileHeaders } } : {}),
  }
}

/** Puts the guards on every collection, in one place. A plugin: it runs before Payload adds its own collections. */
export function withGuards(config: Config): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map(guardCollection),
    hooks: {
      ...config.hooks,
      afterError: [...(config.hooks?.afterError ?? []), sameAnswer, unreadableBody, unknownPath],
    },
  }
}

const ownLock: Rule = ({ req }) => {
  const actor = actorOf(req)
  return actor === null ? false : { 'user.value': { equals: actor.id } }
}
const locks = anyOf(isEditor, ownLock)

/**
 * Payload's own collections, whose unset keys mean "anybody who is signed in": a lock is seen and given back by editors and
 * by whoever holds it, and taken over by editors; preferences stay with their owner; the rest is closed and looks as if it
 * were not there. They come after our guards have been put on, so what is asked of the two that answer is guarded here.
 */
function closeSystemCollection(collection: SanitizedCollectionConfig): void {
  const { access, hooks, slug } = collection
  const open: Readonly<Record<string, object>> = {
    'payload-locked-documents': { read: locks, update: isEditor, delete: locks },
    'payload-preferences': { read: access.read, update: access.update, delete: access.delete },
  }
  Object.assign(access, closed, open[slug])
  if (slug in open) hooks.beforeOperation.unshift(queryGuard, shapeGuard)
  else collection.endpoints = []
}

/** Closes and guards what Payload adds by itself: its own collections, and the addresses of every collection. */
export function closeWhatPayloadAdds(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-')) closeSystemCollection(collection)
    collection.endpoints = guardAddresses(collection)
  }
  return config
}
