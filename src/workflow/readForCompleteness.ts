import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { completenessFields } from '../lib/completeness'
import type { RecordType } from '../vocabulary'

const asked = z.looseObject({ select: z.looseObject({ completeness: z.literal(true) }) })

/** Reads along what completeness is worked out from where somebody selects it: half a record would seem half told. */
export function readForCompleteness(type: RecordType): CollectionBeforeOperationHook {
  const needed = Object.fromEntries(completenessFields(type).map((name) => [name, true]))
  return ({ args }) => {
    const { data } = asked.safeParse(args)
    return data === undefined ? undefined : { ...args, select: { ...data.select, ...needed } }
  }
}
