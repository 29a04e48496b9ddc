import { add, addAll, emptySet, size, type Bitset } from './bitset'

/** What can be filtered by, with the groups that have each value. */
export type SetField =
  | 'TYPE'
  | 'THEME'
  | 'TARGET_GROUP'
  | 'COUNTY'
  | 'MUNICIPALITY'
  | 'LANGUAGE'
  | 'EFFECT'
  | 'EQUITY'
  | 'SECTOR'
  | 'STATUS'
  | 'COLLABORATION'
  | 'MEASURE'
  | 'ORGANISATION'

/** Fields of thousands of values with a few groups each: lists are smaller than sets. */
const sparseFields: ReadonlySet<SetField> = new Set<SetField>(['MEASURE', 'ORGANISATION'])

/** For every value of every field the groups that have it. */
export class ValueSets {
  private readonly sets = new Map<SetField, Map<string, Bitset>>()
  private readonly lists = new Map<SetField, Map<string, number[]>>()
  private readonly sizes = new Map<string, number>()

  constructor(private readonly groups: number) {}

  put(field: SetField, value: string, ordinal: number): void {
    if (sparseFields.has(field)) {
      const lists = found(this.lists, field, () => new Map<string, number[]>())
      found(lists, value, () => []).push(ordinal)
      return
    }
    const sets = found(this.sets, field, () => new Map<string, Bitset>())
    add(
      found(sets, value, () => emptySet(this.groups)),
      ordinal,
    )
  }

  /** The groups that have a value; undefined where none has. */
  having(field: SetField, value: string): Bitset | undefined {
    if (!sparseFields.has(field)) return this.sets.get(field)?.get(value)
    const list = this.lists.get(field)?.get(value)
    if (list === undefined) return undefined
    const set = emptySet(this.groups)
    for (const ordinal of list) add(set, ordinal)
    return set
  }

  /** Groups that have any of the values. */
  havingAny(field: SetField, values: readonly string[]): Bitset {
    const result = emptySet(this.groups)
    for (const value of values) {
      const set = this.having(field, value)
      if (set !== undefined) addAll(result, set)
    }
    return result
  }

  /** How many groups have a value. */
  sizeOf(field: SetField, value: string): number {
    return found(this.sizes, `${field} ${value}`, () => {
      const set = this.having(field, value)
      return set === undefined ? 0 : size(set)
    })
  }

  /** All values of a field that is counted, each with its groups. */
  values(field: Exclude<SetField, 'MEASURE' | 'ORGANISATION'>): ReadonlyMap<string, Bitset> {
    return this.sets.get(field) ?? new Map()
  }
}

function found<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
