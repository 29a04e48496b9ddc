import type { FlattenedField } from 'payload'
import { lexicalFromMarkdown } from '../src/lib/richText/fromMarkdown'
import type { SeedValue } from './types'

/** Database ids by `collection:slug`, of what has been loaded so far; null where somebody has deleted it for good. */
export type LoadedIds = ReadonlyMap<string, string | null>

/** A reference to something that is not there: the seed itself is wrong, and the sentence says where. */
export class UnknownReference extends Error {
  override name = 'UnknownReference'
}

/** Whether a value is an object of fields. */
function isGroup(value: SeedValue): value is { readonly [key: string]: SeedValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: SeedValue): value is readonly SeedValue[] {
  return Array.isArray(value)
}

/** What a slug refers to; with several possible collections, the first that has it. */
function reference(slug: SeedValue, relationTo: string | string[], ids: LoadedIds, path: string): unknown {
  const collections = typeof relationTo === 'string' ? [relationTo] : relationTo
  for (const collection of collections) {
    const id = ids.get(`${collection}:${String(slug)}`)
    if (id === null) return null
    if (id !== undefined) return typeof relationTo === 'string' ? id : { relationTo: collection, value: id }
  }
  throw new UnknownReference(`${path}: there is no «${String(slug)}» among ${collections.join(', ')}.`)
}

function fieldValue(field: FlattenedField, value: SeedValue, ids: LoadedIds, path: string): unknown {
  if (value === null) return null
  if (field.type === 'relationship' || field.type === 'upload') {
    const one = (slug: SeedValue) => reference(slug, field.relationTo, ids, path)
    return isList(value) ? value.map(one).filter((related) => related !== null) : one(value)
  }
  // Yes or no is a choice of its own, so that not known can be told from no.
  if (field.type === 'select' && typeof value === 'boolean') return value ? 'YES' : 'NO'
  if (field.type === 'richText') return lexicalFromMarkdown(String(value))
  if (field.type === 'array' && isList(value))
    return value.map((row, index) =>
      isGroup(row) ? fieldValues(field.flattenedFields, row, ids, `${path}.${index}`) : row,
    )
  if ((field.type === 'group' || field.type === 'tab') && isGroup(value))
    return fieldValues(field.flattenedFields, value, ids, path)
  return value
}

/** Turns seed values into what Payload keeps: slugs into ids, Markdown into rich text. Throws `UnknownReference`. */
export function fieldValues(
  fields: readonly FlattenedField[],
  values: { readonly [key: string]: SeedValue | undefined },
  ids: LoadedIds,
  path: string,
): Record<string, unknown> {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const field = byName.get(name)
    // The natural key is not kept where the collection has no address.
    if (field === undefined && name === 'slug') continue
    if (field === undefined) throw new UnknownReference(`${path}.${name}: the collection has no such field.`)
    result[name] = fieldValue(field, value, ids, `${path}.${name}`)
  }
  return result
}

/** What the seed never sets: the document's identity and its times. */
export const keptFields: ReadonlySet<string> = new Set([
  ...['id', 'slug', 'publicId', 'firstPublishedAt'],
  ...['createdAt', 'updatedAt', 'deletedAt', '_status'],
])

/** Whether a field is worked out when it is read, and not kept. */
export function isVirtual(field: FlattenedField): boolean {
  return 'virtual' in field && Boolean(field.virtual)
}

/** What a field holds that nobody has filled in. */
function emptyValue(field: FlattenedField): unknown {
  const usual: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  if (usual !== undefined && typeof usual !== 'function') return usual
  return field.type === 'array' || ('hasMany' in field && field.hasMany === true) ? [] : null
}

/** As `fieldValues`, with every field that the seed says nothing of emptied: an update takes back what an earlier seed said. */
export function wholeValues(
  fields: readonly FlattenedField[],
  values: { readonly [key: string]: SeedValue | undefined },
  ids: LoadedIds,
  path: string,
): Record<string, unknown> {
  const result = fieldValues(fields, values, ids, path)
  for (const field of fields) {
    if (isVirtual(field) || keptFields.has(field.name)) continue
    const given = values[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      const parts = given !== undefined && isGroup(given) ? given : {}
      result[field.name] = wholeValues(field.flattenedFields, parts, ids, `${path}.${field.name}`)
    } else if (given === undefined) result[field.name] = emptyValue(field)
  }
  return result
}
