import { compareKeys, norwegianSortKey } from '../analysis/norwegianOrder'
import type { ContactPointRecord } from '../record'
import type { Language } from '../../vocabulary'
import type { Facts } from './facts'
import { Relations } from './relations'
import type { TermTree } from './termTree'
import { ValueSets, type SetField } from './valueSets'

/** A record as readers keep it: its row in the file and what it is found by. */
export interface Entry {
  rid: number
  facts: Facts
}

/** A record and its translations: one hit. The original first. */
export interface Group {
  ordinal: number
  members: readonly Entry[]
}

/** The last year of what goes on. */
export const openEnd = 99_999

/** One version of the catalogue in memory: who has which value, and the orders. What it says never changes once it is made. */
export class Snapshot {
  readonly groups: readonly Group[]
  /** Group of each listed row, by row number; -1 where there is none. */
  readonly ordinalOf: Int32Array
  readonly sets: ValueSets
  readonly relations: Relations
  /** First and last year by group; 0 where years say nothing, `openEnd` where it goes on. */
  readonly yearFrom: Int32Array
  readonly yearTo: Int32Array
  readonly pointsById: ReadonlyMap<string, ContactPointRecord>
  private readonly orders = new Map<string, Int32Array>()

  constructor(
    readonly version: string,
    readonly entries: ReadonlyMap<number, Entry>,
    readonly byId: ReadonlyMap<string, Entry>,
    readonly terms: TermTree,
    readonly points: readonly ContactPointRecord[],
  ) {
    this.pointsById = new Map(points.map((point) => [point.id, point]))
    this.relations = new Relations(entries.values(), byId)
    const groups: Group[] = []
    for (const family of this.relations.allFamilies()) {
      const members = family.every(({ facts }) => facts.listed) ? family : family.filter(({ facts }) => facts.listed)
      if (members.length > 0) groups.push({ ordinal: groups.length, members })
    }
    this.groups = groups
    let highest = 0
    for (const rid of entries.keys()) highest = Math.max(highest, rid)
    this.ordinalOf = new Int32Array(highest + 1).fill(-1)
    this.yearFrom = new Int32Array(groups.length)
    this.yearTo = new Int32Array(groups.length)
    this.sets = new ValueSets(groups.length)
    for (const { ordinal, members } of groups) {
      for (const { rid, facts } of members) {
        this.ordinalOf[rid] = ordinal
        this.index(ordinal, facts)
      }
    }
  }

  /** The member of a group that is shown to someone who prefers a language. */
  shown({ members }: Group, prefer: Language): Entry {
    const [first] = members
    if (first === undefined) throw new Error('A group of the catalogue has no members.')
    return members.length === 1 ? first : (members.find(({ facts }) => facts.language === prefer) ?? first)
  }

  groupAt(ordinal: number): Group {
    const group = this.groups[ordinal]
    if (group === undefined) throw new RangeError(`The catalogue has no group ${ordinal}.`)
    return group
  }

  /** What hits are ordered by, ties by id left out. Both compare upwards as strings. */
  sortKey(sort: 'NEWEST' | 'TITLE', facts: Facts): string {
    return sort === 'TITLE' ? norwegianSortKey(facts.title) : facts.publishedAt
  }

  /** Ordinals in the order of a sort, for those who prefer a language. */
  order(sort: 'NEWEST' | 'TITLE', prefer: Language): Int32Array {
    const name = `${sort} ${prefer}`
    const known = this.orders.get(name)
    if (known !== undefined) return known
    const keyed = this.groups.map((group) => {
      const { facts } = this.shown(group, prefer)
      return { ordinal: group.ordinal, key: this.sortKey(sort, facts), id: facts.id }
    })
    const direction = sort === 'NEWEST' ? -1 : 1
    keyed.sort((a, b) => direction * compareKeys(a.key, b.key) || compareKeys(a.id, b.id))
    const order = Int32Array.from(keyed, ({ ordinal }) => ordinal)
    this.orders.set(name, order)
    return order
  }

  private index(ordinal: number, facts: Facts): void {
    const put = (field: SetField, value: string | null): void => {
      if (value !== null) this.sets.put(field, value, ordinal)
    }
    const putTerm = (field: SetField, id: string): void => {
      for (const above of this.terms.withAncestors(id)) put(field, above)
    }
    if (facts.yearFrom !== null || facts.yearTo !== null) {
      this.yearFrom[ordinal] = facts.yearFrom ?? facts.yearTo ?? 0
      this.yearTo[ordinal] = facts.yearTo ?? openEnd
    }
    put('TYPE', facts.type)
    put('LANGUAGE', facts.language)
    put('EFFECT', facts.effect)
    put('EQUITY', facts.equity)
    for (const id of facts.themes) putTerm('THEME', id)
    for (const id of facts.targetGroups) putTerm('TARGET_GROUP', id)
    for (const value of facts.counties) put('COUNTY', value)
    for (const value of facts.municipalities) put('MUNICIPALITY', value)
    for (const value of facts.sectors) put('SECTOR', value)
    for (const value of facts.statuses) put('STATUS', value)
    for (const value of facts.collaboration) put('COLLABORATION', value)
    for (const id of facts.measures) put('MEASURE', this.relations.rootOf(id))
    if (facts.type === 'MEASURE') put('MEASURE', facts.root)
    for (const id of facts.organisations) put('ORGANISATION', this.relations.rootOf(id))
  }
}
