import type { CollectionConfig, Config, SanitizedConfig } from 'payload'
import { closed } from '../blocks'
import { actorOf } from '../actor'
import { noteDraftSave } from '../draftSaves'
import { isEditor } from '../roles'
import { anyOf, type Rule } from '../rule'
import { fileHeaders } from './fileHeaders'
import { queryGuard } from './queryGuard'
import { ratingGuard } from './ratingGuard'
import { sameAnswer } from './sameAnswer'
import { saveGuard } from './saveGuard'
import { shapeGuard, unreadableJson } from './shapeGuard'
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
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), sameAnswer, unreadableJson] },
  }
}

const ownLock: Rule = ({ req }) => {
  const actor = actorOf(req)
  return actor === null ? false : { 'user.value': { equals: actor.id } }
}
const locks = anyOf(isEditor, ownLock)

/**
 * Payload's own collections, whose unset keys mean "anybody who is signed in": a lock is seen and given back by editors and
 * by whoever holds it, preferences stay with their owner, the rest is closed.
 */
export function closeSystemCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const { access } = collection
    const keys =
      collection.slug === 'payload-locked-documents'
        ? { ...closed, read: locks, update: locks, delete: locks }
        : collection.slug === 'payload-preferences'
          ? { ...closed, read: access.read, update: access.update, delete: access.delete }
          : closed
    Object.assign(access, keys)
  }
  return config
}
