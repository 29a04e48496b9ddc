import type { ContactPointRecord, TreeTerm } from '../record'
import type { Facts } from './facts'
import { Snapshot, type Entry } from './snapshot'
import { number, text, type Sql } from './sql'
import { TermTree } from './termTree'

/** More lists than this are not shared: values that nothing holds any more must not gather for ever. */
const sharedLists = 50_000

/** Keeps the catalogue's facts in memory and, when its version moves, loads only what is new. */
export class Loader {
  private readonly entries = new Map<number, Entry>()
  private readonly lists = new Map<string, readonly string[]>()
  private version = 0
  private termsVersion = -1
  private terms = new TermTree([])
  private points: readonly ContactPointRecord[] = []

  /** The rows that changed or went since the last load, so that what was kept of them can be let go. */
  load(
    sql: Sql,
    to: { epoch: string; version: number; termsVersion: number },
  ): { snapshot: Snapshot; stale: number[] } {
    const stale: number[] = []
    for (const [rid] of sql.rows('SELECT rid FROM removed WHERE seq > ?', [this.version])) {
      this.entries.delete(number(rid))
      stale.push(number(rid))
    }
    for (const [rid, json] of sql.rows('SELECT rid, facts FROM records WHERE seq > ?', [this.version])) {
      this.entries.set(number(rid), { rid: number(rid), facts: this.facts(text(json)) })
      stale.push(number(rid))
    }
    if (to.termsVersion !== this.termsVersion) {
      this.terms = new TermTree(sql.rows('SELECT json FROM terms').map(([json]): TreeTerm => JSON.parse(text(json))))
      this.points = sql.rows('SELECT json FROM points').map(([json]): ContactPointRecord => JSON.parse(text(json)))
      this.termsVersion = to.termsVersion
    }
    this.version = to.version
    const byId = new Map<string, Entry>()
    for (const entry of this.entries.values()) byId.set(entry.facts.id, entry)
    const version = `${to.epoch}.${to.version}`
    return { snapshot: new Snapshot(version, new Map(this.entries), byId, this.terms, this.points), stale }
  }

  /** Twenty thousand records say «RUNNING» and «5001» again and again: keep each once, and one empty list for all. */
  private facts(json: string): Facts {
    const facts: Facts = JSON.parse(json)
    return {
      ...facts,
      root: facts.root === facts.id ? facts.id : facts.root,
      themes: this.shared(facts.themes),
      targetGroups: this.shared(facts.targetGroups),
      municipalities: this.shared(facts.municipalities),
      counties: this.shared(facts.counties),
      sectors: this.shared(facts.sectors),
      statuses: this.shared(facts.statuses),
      sites: this.shared(facts.sites),
      collaboration: this.shared(facts.collaboration),
      measures: this.shared(facts.measures),
      organisations: this.shared(facts.organisations),
      partOf: this.shared(facts.partOf),
      precededBy: this.shared(facts.precededBy),
    }
  }

  /** The same list for the same content: no one changes them. */
  private shared<T extends string>(values: readonly T[]): readonly T[] {
    if (values.length === 0) return none
    const key = values.join(' ')
    const known = this.lists.get(key)
    if (known !== undefined && isSame(known, values)) return known
    if (this.lists.size >= sharedLists) this.lists.clear()
    this.lists.set(key, values)
    return values
  }
}

const none: readonly never[] = []

/** Whether a list known by its content is this one: the types of equal strings are equal. */
function isSame<T extends string>(known: readonly string[], values: readonly T[]): known is readonly T[] {
  return known.length === values.length && known.every((value, index) => value === values[index])
}
