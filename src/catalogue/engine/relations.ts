import { municipalitiesOf } from '../../vocabulary'
import type { Entry } from './snapshot'

/** Fields by which one record names others. */
export type ReferenceField = 'partOf' | 'precededBy' | 'measures'

/** Who translates whom, and who names whom. */
export class Relations {
  private readonly organisationsByPlace = new Map<string, Entry>()
  private readonly families = new Map<string, Entry[]>()
  private readonly referrers = new Map<string, Entry[]>()

  constructor(
    entries: Iterable<Entry>,
    private readonly byId: ReadonlyMap<string, Entry>,
  ) {
    for (const entry of entries) {
      const { facts } = entry
      const family = this.families.get(facts.root)
      if (family === undefined) this.families.set(facts.root, [entry])
      else if (facts.id === facts.root) family.unshift(entry)
      else family.push(entry)
      if (facts.place !== null && facts.id === facts.root) this.organisationsByPlace.set(facts.place, entry)
      this.note(entry, 'partOf', facts.partOf)
      this.note(entry, 'precededBy', facts.precededBy)
      this.note(entry, 'measures', facts.measures)
    }
  }

  /** The original of a record, by the id of any of its translations. */
  rootOf(id: string): string {
    return this.byId.get(id)?.facts.root ?? id
  }

  /** A record and its translations, the original first, listed or not. */
  family(root: string): readonly Entry[] {
    return this.families.get(root) ?? []
  }

  /** The organisation that is a municipality or county, listed or not. A county that is one municipality (Oslo) is that one's. */
  organisationOf(number: string): Entry | undefined {
    const [only, ...others] = municipalitiesOf(number)
    const own = this.organisationsByPlace.get(number)
    return own ?? (only === undefined || others.length > 0 ? undefined : this.organisationsByPlace.get(only.number))
  }

  allFamilies(): Iterable<readonly Entry[]> {
    return this.families.values()
  }

  /** Records that name another in one of their fields. */
  naming(field: ReferenceField, id: string): readonly Entry[] {
    return this.referrers.get(`${field} ${this.rootOf(id)}`) ?? []
  }

  private note(entry: Entry, field: ReferenceField, ids: readonly string[]): void {
    for (const id of ids) {
      const name = `${field} ${this.rootOf(id)}`
      const known = this.referrers.get(name)
      if (known === undefined) this.referrers.set(name, [entry])
      else known.push(entry)
    }
  }
}
