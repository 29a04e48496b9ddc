import type { SourceCollection } from '../projection'
import { recordCollections } from '../projection/lookups'
import type { Key } from './committed'

/** What is read first is referred to most: terms and files before what holds them, experiences before their measures. */
export const sourceCollections: readonly SourceCollection[] = [
  'themes',
  'target-groups',
  'media',
  'documents',
  'programmes',
  'contact-points',
  ...recordCollections,
]

/** The key of a document, if its collection has to do with the public. */
export function keyOf(collection: string, id: string): Key | null {
  const known = sourceCollections.find((name) => name === collection)
  return known ? `${known}:${id}` : null
}

/** A key that was kept as text. */
export function parseKey(text: string): { key: Key; collection: SourceCollection; id: string } | null {
  const at = text.indexOf(':')
  const key = keyOf(text.slice(0, at), text.slice(at + 1))
  const collection = sourceCollections.find((name) => name === text.slice(0, at))
  return key && collection ? { key, collection, id: text.slice(at + 1) } : null
}
