import {
  QueryError,
  type AfterErrorHook,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { isHiddenRowByRow } from '../people'
import { conditionsIn, misfit } from './conditions'
import { follow, plainPath, type Steps } from './paths'
import { querySentence } from './sentences'

const count = z.union([z.undefined(), z.null(), z.literal(''), z.number().int().nonnegative()])
const sort = z.union([z.undefined(), z.null(), z.string(), z.array(z.string())])
const joins = z.union([z.undefined(), z.null(), z.literal(''), z.literal(false), z.record(z.string(), z.unknown())])
const join = z.union([z.literal(false), z.looseObject({ where: z.unknown(), sort }).partial()])
const asked = z
  .looseObject({
    where: z.unknown(),
    sort: z.unknown(),
    joins: z.unknown(),
    limit: z.unknown(),
    page: z.unknown(),
    depth: z.unknown(),
  })
  .partial()

/** The list of the panel goes on, empty, where it meets this error, and on no other. */
function refuse(req: PayloadRequest, path: string, why: Parameters<typeof querySentence>[2]): never {
  const error = new QueryError([{ path }])
  // The name of the class is shortened when the panel is built.
  error.name = 'QueryError'
  error.message = querySentence(req, path, why)
  throw error
}

function parse<Value>(schema: z.ZodType<Value>, value: unknown, refused: () => never): Value {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : refused()
}

const isUnsearchable = (steps: Steps) => steps.fields.some(isHiddenRowByRow)

/** Whether a path goes on inside a value that Payload keeps as it came, which the database then fails to look into. */
function isInsideValue(path: string, { fields }: Steps): boolean {
  const kind = fields.at(-1)?.type
  return (kind === 'richText' || kind === 'json') && fields.length < path.split('.').length
}

/** The field that a whole path leads to; undefined where a part of it is unknown, or says more than the fields do. */
function target(path: string, { fields }: Steps): FlattenedField | undefined {
  const last = fields.at(-1)
  return last?.name === path.split('.').at(-1) ? last : undefined
}

function checkWhere(where: unknown, fields: readonly FlattenedField[], req: PayloadRequest): void {
  if (where === undefined || where === null || where === '') return
  const { conditions, broken } = conditionsIn(where)
  for (const condition of conditions) {
    const path = plainPath(condition.path)
    const steps = follow(path, fields, req)
    if (isUnsearchable(steps)) refuse(req, condition.path, 'notSearchable')
    if (isInsideValue(path, steps)) refuse(req, condition.path, 'insideValue')
    const problem = misfit(condition, target(path, steps))
    if (problem !== null) refuse(req, condition.path, problem)
  }
  if (broken !== undefined) refuse(req, broken, 'condition')
}

function checkSort(given: unknown, fields: readonly FlattenedField[], req: PayloadRequest): void {
  const paths = parse(sort, given, () => refuse(req, 'sort', 'condition'))
  for (const path of [paths ?? []].flat().flatMap((value) => value.split(','))) {
    const plain = plainPath(path.trim())
    const steps = follow(plain, fields, req)
    if (isUnsearchable(steps)) refuse(req, path, 'notSearchable')
    if (isInsideValue(plain, steps)) refuse(req, path, 'insideValue')
    if (steps.leavesRow) refuse(req, path, 'notSortable')
  }
}

/**
 * Refuses queries that cannot be read, and those that would tell about rows and fields the asker cannot read: Payload
 * orders by `author.name` without asking who may read the author, and a filter on a detail that is hidden row by row
 * would find it all the same.
 */
export const queryGuard: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess === true) return
  const query = parse(asked, args, () => refuse(req, 'where', 'condition'))
  for (const name of ['limit', 'page', 'depth'] as const)
    parse(count, query[name], () => refuse(req, name, 'wholeNumber'))
  checkWhere(query.where, collection.flattenedFields, req)
  checkSort(query.sort, collection.flattenedFields, req)
  const joined = parse(joins, query.joins, () => refuse(req, 'joins', 'condition'))
  for (const [path, given] of Object.entries(joined || {})) {
    const wanted = parse(join, given, () => refuse(req, `joins.${path}`, 'condition'))
    const field = follow(path, collection.flattenedFields, req).fields.at(-1)
    if (wanted === false || field?.type !== 'join') continue
    for (const slug of [field.collection].flat()) {
      const fields = req.payload.collections[slug]?.config.flattenedFields ?? []
      checkWhere(wanted.where, fields, req)
      checkSort(wanted.sort, fields, req)
    }
  }
}

const unknown = z.object({
  message: z.string().startsWith('The following path'),
  data: z.array(z.object({ path: z.string() })).min(1),
})

/** A field that is not there, or not for this reader: Payload says so in English. */
export const unknownPath: AfterErrorHook = ({ error, req }) => {
  const { data } = unknown.safeParse(error)
  if (data === undefined) return
  const message = querySentence(req, data.data.map(({ path }) => path).join(', '), 'unknownField')
  return { response: { errors: [{ name: 'QueryError', message }] } }
}
