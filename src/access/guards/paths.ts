import type { FlattenedField, PayloadRequest } from 'payload'

/** Where a path leads: the fields it passes, and whether it leaves the row it began in. */
export interface Steps {
  fields: readonly FlattenedField[]
  leavesRow: boolean
}

/** Follows a path of a query from field to field, into other collections too; it ends where a name is unknown. */
export function follow(path: string, fields: readonly FlattenedField[], req: PayloadRequest): Steps {
  const [head, ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === head)
  if (field === undefined) return { fields: [], leavesRow: false }
  const [next] = rest
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
    const isOwnValue =
      next === undefined || ((next === 'id' || next === 'value' || next === 'relationTo') && rest.length === 1)
    if (isOwnValue && field.type !== 'join') return { fields: [field], leavesRow: false }
    const targets = [field.type === 'join' ? field.collection : field.relationTo].flat()
    const beyond = targets.flatMap(
      (slug) => follow(rest.join('.'), req.payload.collections[slug]?.config.flattenedFields ?? [], req).fields,
    )
    return { fields: [field, ...beyond], leavesRow: true }
  }
  const inner =
    'flattenedFields' in field
      ? field.flattenedFields
      : field.type === 'blocks'
        ? field.blocks.flatMap((block) => block.flattenedFields)
        : []
  const deeper = follow(rest.join('.'), inner, req)
  return { fields: [field, ...deeper.fields], leavesRow: deeper.leavesRow }
}

/** Versions keep the fields of their row under `version`; GraphQL writes dots as two underscores. */
export function plainPath(path: string): string {
  return path
    .replace(/^-/, '')
    .replaceAll('__', '.')
    .replace(/^version\./, '')
}
