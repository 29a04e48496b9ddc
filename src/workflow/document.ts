import { z } from 'zod'

const anObject = z.record(z.string(), z.unknown())

/** A document's fields, whatever they are; empty where there is none. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return anObject.safeParse(value).data ?? {}
}

const isGroup = (value: unknown): value is Record<string, unknown> => anObject.safeParse(value).success

/** The document as it will stand: what is saved on top of what was there, groups field by field. */
export function merged(before: unknown, saved: unknown): Record<string, unknown> {
  const result = { ...fieldsOf(before) }
  for (const [name, value] of Object.entries(fieldsOf(saved))) {
    if (value === undefined) continue
    const earlier = result[name]
    const bothGroups = isGroup(earlier) && isGroup(value) && !('root' in value)
    result[name] = bothGroups ? { ...earlier, ...value } : value
  }
  return result
}

/** Whether a save makes or keeps a document public. Putting it in the trash does not. */
export function publishes(document: Record<string, unknown>): boolean {
  return document['_status'] === 'published' && !document['deletedAt']
}
