import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isHiddenRowByRow } from '../people'

const where: z.ZodType<Record<string, unknown>> = z.record(z.string(), z.unknown())
const query = z.object({
  where: where.optional(),
  sort: z.union([z.string(), z.array(z.string())]).optional(),
  joins: z
    .record(z.string(), z.union([z.literal(false), z.object({ where: where.optional(), sort: z.string().optional() })]))
    .optional(),
})

type Query = Pick<z.infer<typeof query>, 'where' | 'sort'>

/** Where a path leads: the fields it passes, and whether it leaves the row it began in. */
interface Steps {
  fields: readonly FlattenedField[]
  leavesRow: boolean
}

function follow(path: string, fields: readonly FlattenedField[], req: PayloadRequest): Steps {
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

function pathsIn(condition: unknown): string[] {
  const parsed = where.safeParse(condition)
  if (!parsed.success) return []
  return Object.entries(parsed.data).flatMap(([key, value]) => {
    if (/^(and|or)$/i.test(key)) return z.array(z.unknown()).catch([]).parse(value).flatMap(pathsIn)
    const nested = where.safeParse(value).data?.contains
    return [key, ...pathsIn(nested).map((path) => `${key}.${path}`)]
  })
}

/** Versions keep the fields of their row under `version`; GraphQL writes dots as two underscores. */
function plainPath(path: string): string {
  return path
    .replace(/^-/, '')
    .replaceAll('__', '.')
    .replace(/^version\./, '')
}

function refuse(path: string, why: string): never {
  throw new APIError(`Cannot use "${path}": ${why}`, 400, undefined, true)
}

function check({ where: condition, sort }: Query, fields: readonly FlattenedField[], req: PayloadRequest): void {
  const isUnsearchable = (steps: Steps) => steps.fields.some(isHiddenRowByRow)
  for (const path of pathsIn(condition)) {
    if (isUnsearchable(follow(plainPath(path), fields, req))) refuse(path, 'a person’s details are never searched by.')
  }
  for (const path of [sort ?? []].flat().flatMap((value) => value.split(','))) {
    const steps = follow(plainPath(path.trim()), fields, req)
    if (steps.leavesRow) refuse(path, 'sort by a field of the row itself, not by one of a related row.')
    if (isUnsearchable(steps)) refuse(path, 'a person’s details are never sorted by.')
  }
}

/**
 * Refuses queries that would tell about rows and fields the asker cannot read: Payload orders by `author.name` without
 * asking who may read the author, and a filter on a detail that is hidden row by row would find it all the same.
 */
export const queryGuard: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess === true) return
  const parsed = query.safeParse(args)
  if (!parsed.success) return
  check(parsed.data, collection.flattenedFields, req)
  for (const [path, join] of Object.entries(parsed.data.joins ?? {})) {
    const field = follow(path, collection.flattenedFields, req).fields.at(-1)
    if (join === false || field?.type !== 'join') continue
    for (const slug of [field.collection].flat())
      check(join, req.payload.collections[slug]?.config.flattenedFields ?? [], req)
  }
}
