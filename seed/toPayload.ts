import type { FlattenedField } from 'payload'
import { lexicalFromMarkdown } from '../src/lib/richText/fromMarkdown'
import type { SeedValue } from './types'

/** Database ids by `collection:slug`, of what has been loaded so far. */
export type LoadedIds = ReadonlyMap<string, string>

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
    if (id !== undefined) return typeof relationTo === 'string' ? id : { relationTo: collection, value: id }
  }
  throw new UnknownReference(`${path}: there is no «${String(slug)}» among ${collections.join(', ')}.`)
}

function fieldValue(field: FlattenedField, value: SeedValue, ids: LoadedIds, path: string): unknown {
  if (value === null) return null
  if (field.type === 'relationship' || field.type === 'upload') {
    const one = (slug: SeedValue) => reference(slug, field.relationTo, ids, path)
    return isList(value) ? value.map(one) : one(value)
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
