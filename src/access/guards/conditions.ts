import type { FlattenedField } from 'payload'
import { validOperatorSet } from 'payload/shared'
import { z } from 'zod'
import { instant } from './shapes'

/** One condition of a query: a field's path, an operator, and what it is compared with. */
export interface Condition {
  path: string
  operator: string
  value: unknown
}

const anObject = z.record(z.string(), z.unknown())
const alternatives = z.array(anObject.nullish())
/** `all` is said to be an operator and is none on either database. */
const operators: ReadonlySet<string> = new Set([...validOperatorSet].filter((operator) => operator !== 'all'))

/** The conditions that a query is made of, or the path of the first part that is none. */
export function conditionsIn(where: unknown, at = 'where'): { conditions: Condition[]; broken?: string } {
  const parsed = anObject.safeParse(where)
  if (!parsed.success) return { conditions: [], broken: at }
  const conditions: Condition[] = []
  for (const [key, value] of Object.entries(parsed.data)) {
    const isGroup = /^(and|or)$/i.test(key)
    const parts = isGroup ? alternatives.safeParse(value) : anObject.safeParse(value)
    if (!parts.success) return { conditions, broken: key }
    if (!isGroup) {
      for (const [operator, compared] of Object.entries(parts.data))
        conditions.push({ path: key, operator, value: compared })
      continue
    }
    for (const part of Object.values(parts.data)) {
      const inner = conditionsIn(part ?? {}, key)
      conditions.push(...inner.conditions)
      if (inner.broken !== undefined) return { conditions, broken: inner.broken }
    }
  }
  return { conditions }
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null(), z.date()])
const unset = z.union([z.null(), z.enum(['', 'null', 'undefined'])])
const yesNo = z.union([z.boolean(), z.enum(['true', 'false'])])
const number = z.union([unset, z.number(), z.string().regex(/^\s*-?\d+(\.\d+)?\s*$/)])
const date = z.union([unset, instant])
const polymorphic = z.union([unset, z.object({ relationTo: z.string(), value: z.union([z.string(), z.number()]) })])

function valueOf(field: FlattenedField | undefined): z.ZodType {
  switch (field?.type) {
    case 'date':
      return date
    case 'number':
      return number
    case 'checkbox':
      return z.union([unset, yesNo])
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string' ? scalar : polymorphic
    default:
      return scalar
  }
}

const places = new Set(['near', 'within', 'intersects'])
const lists = new Set(['in', 'not_in', 'all'])
const holdsFields = new Set(['array', 'blocks', 'group', 'tab'])

/** What a condition on a field does wrong, as far as its form tells; null where nothing. */
export function misfit({ operator, value }: Condition, field: FlattenedField | undefined): 'operator' | 'value' | null {
  if (!operators.has(operator)) return 'operator'
  if (field !== undefined && holdsFields.has(field.type)) return 'operator'
  if (places.has(operator) && field?.type !== 'point') return 'operator'
  if (operator === 'exists') return yesNo.safeParse(value).success ? null : 'value'
  const one = valueOf(field)
  if (!lists.has(operator)) return one.safeParse(value).success ? null : 'value'
  const members: unknown = typeof value === 'string' ? value.split(',') : value
  return z.array(one).safeParse(members).success ? null : 'value'
}
