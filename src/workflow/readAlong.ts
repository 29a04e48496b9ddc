import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { completenessFields } from '../lib/completeness'
import type { RecordType } from '../vocabulary'

type Select = Readonly<Record<string, unknown>>
const select = z.record(z.string(), z.unknown())
const asked = z.looseObject({ select })
const askedOfVersions = z.looseObject({ select: z.looseObject({ version: select }) })

const leavesOut = (value: unknown): boolean =>
  value === false || (typeof value === 'object' && value !== null && Object.values(value).some(leavesOut))

/** A selection with what is needed in it; undefined, which is everything, where nothing else was left out. */
function along(given: Select, needed: readonly string[], computed?: string): Select | undefined {
  if (computed !== undefined && given[computed] === false) return given
  const kept = Object.entries(given).filter(([name, value]) => !(needed.includes(name) && leavesOut(value)))
  const added = computed !== undefined && given[computed] === true ? needed.map((name) => [name, true] as const) : []
  return kept.length === 0 ? undefined : Object.fromEntries([...kept, ...added])
}

/**
 * Reads some fields whatever a query leaves out, and also where it selects no more than what is `computed` from them: half a
 * record would seem half told. Payload's `forceSelect` does nothing where a query leaves fields out.
 */
export function readAlong(needed: readonly string[], computed?: string): CollectionBeforeOperationHook {
  return ({ args }) => {
    const ofVersions = askedOfVersions.safeParse(args).data
    if (ofVersions !== undefined) {
      const { version: given, ...rest } = ofVersions.select
      const version = along(given, needed, computed)
      const whole = version === undefined ? rest : { ...rest, version }
      return { ...args, select: Object.keys(whole).length === 0 ? undefined : whole }
    }
    const { data } = asked.safeParse(args)
    return data === undefined ? undefined : { ...args, select: along(data.select, needed, computed) }
  }
}

/** Reads along what completeness is worked out from. */
export function readForCompleteness(type: RecordType): CollectionBeforeOperationHook {
  return readAlong(completenessFields(type), 'completeness')
}
