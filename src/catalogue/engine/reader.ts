import { now } from '../../clock'
import type { Day } from '../../lib/osloDay'
import { recordTypes, type Language, type MeasureStatus, type RecordType } from '../../vocabulary'
import type { CatalogueRecord, ContactPointRecord, TreeTerm } from '../record'
import { isValidOn } from '../validOn'
import type {
  CatalogueReader,
  ChangePage,
  Resolution,
  SearchRequest,
  SearchResult,
  StatusCounts,
  Suggestion,
} from '../store'
import { changesSince } from './changes'
import type { Connection } from './connection'
import { pointsOf, type ContactPlace } from './contacts'
import { nothingDerived } from './derive'
import { factsOf } from './facts'
import { labelsOf, type LabelSources } from './labels'
import { referringEntries, type ReferringField } from './referring'
import { mostRelated } from './related'
import { former, resolveSlug, ridBySlug } from './resolve'
import { requirePageSize, search } from './search'
import type { Entry, Snapshot } from './snapshot'
import { suggestions } from './suggest'

/** The catalogue as the public half reads it. */
export class EngineReader implements CatalogueReader {
  constructor(protected readonly connection: Connection) {}

  version(): string {
    return this.connection.view().snapshot.version
  }

  bootId(): string | null {
    return this.connection.bootId()
  }

  atOneVersion<T>(read: () => T): T {
    return this.connection.atOneVersionLate(read)
  }

  record(id: string): CatalogueRecord | null {
    return this.recordsOf(({ byId }) => present(byId.get(id)))[0] ?? null
  }

  recordBySlug(type: RecordType, slug: string): CatalogueRecord | null {
    return this.connection.atOneVersion(() => {
      const { sql, snapshot } = this.connection.view()
      if (sql === null) return null
      const rid = ridBySlug(sql, type, slug)
      const entry = rid === null ? snapshot.byId.get(former(sql, type, slug) ?? '') : snapshot.entries.get(rid)
      return entry?.facts.type === type ? this.connection.record(entry) : null
    })
  }

  translations(record: CatalogueRecord): CatalogueRecord[] {
    return this.recordsOf(({ relations }) =>
      relations.family(record.translationOf ?? record.id).filter(({ facts }) => facts.id !== record.id),
    )
  }

  resolve(type: RecordType, slug: string): Resolution {
    const unknown: Resolution = { status: 'NOT_FOUND', record: null, id: null, type: null, goneAt: null }
    return this.connection.atOneVersion(() => {
      const { sql, snapshot } = this.connection.view()
      if (sql === null) return unknown
      const found = this.recordBySlug(type, slug)
      if (found !== null) {
        const status = found.slug === slug ? 'FOUND' : 'MOVED'
        return { status, record: found, id: found.id, type, goneAt: null }
      }
      const gone = resolveSlug(sql, type, slug)
      if (gone === null || snapshot.byId.has(gone.id)) return unknown
      return { status: 'GONE', record: null, id: gone.id, type, goneAt: gone.goneAt }
    })
  }

  related(record: CatalogueRecord, first: number): CatalogueRecord[] {
    requirePageSize(first, mostRelated)
    return this.connection.atOneVersion(() => {
      const entry = this.connection.view().snapshot.byId.get(record.id)
      return this.alike(record, entry)
        .slice(0, first)
        .map((one) => this.connection.record(one))
    })
  }

  term(id: string): TreeTerm | null {
    return this.connection.view().snapshot.terms.get(id)
  }

  termBySlug(kind: TreeTerm['kind'], slug: string): TreeTerm | null {
    const current = this.connection.view().snapshot.terms.withSlug(kind, slug)
    if (current !== null) return current
    return this.connection.atOneVersion(() => {
      const { sql, snapshot } = this.connection.view()
      const moved = sql === null ? null : former(sql, kind, slug)
      return moved === null ? null : snapshot.terms.get(moved)
    })
  }

  terms(kind: TreeTerm['kind']): readonly TreeTerm[] {
    return this.connection.view().snapshot.terms.all(kind)
  }

  contactPoint(id: string, today: Day): ContactPointRecord | null {
    const point = this.connection.view().snapshot.pointsById.get(id)
    return point !== undefined && isValidOn(point, today) ? point : null
  }

  contactPointsOf(place: { organisation: string }, today: Day): ContactPointRecord[] {
    return this.contactPointsAtAnyTime(place).filter((point) => isValidOn(point, today))
  }

  contactPointsAtAnyTime(place: ContactPlace): ContactPointRecord[] {
    return pointsOf(this.connection.view().snapshot, place)
  }

  organisationOf(place: { municipality: string } | { county: string }): CatalogueRecord | null {
    const number = 'municipality' in place ? place.municipality : place.county
    return this.recordsOf(({ relations }) => present(relations.organisationOf(number)))[0] ?? null
  }

  referring(field: ReferringField, id: string): CatalogueRecord[] {
    return this.recordsOf((snapshot) => referringEntries(snapshot, field, id))
  }

  statusCounts(measureId: string): StatusCounts {
    const { snapshot } = this.connection.view()
    const tellers = [
      ...referringEntries(snapshot, 'measures', measureId),
      ...referringEntries(snapshot, 'measure', measureId),
    ]
    const counts: Record<MeasureStatus, number> = { PLANNED: 0, PILOT: 0, RUNNING: 0, STOPPED: 0, UNKNOWN: 0 }
    for (const { facts } of tellers) for (const status of facts.sites) counts[status] += 1
    return counts
  }

  search(request: SearchRequest): SearchResult {
    return this.connection.atOneVersion(() => {
      const { sql, snapshot } = this.connection.view()
      return search(request, {
        snapshot,
        redirects: {
          former: (kind, slug) => (sql === null ? null : former(sql, kind, slug)),
          current: (kind, slug) => {
            const rid = sql === null ? null : ridBySlug(sql, kind, slug)
            return rid === null ? null : (snapshot.entries.get(rid)?.facts.id ?? null)
          },
        },
        match: (query) => this.connection.match(query),
        record: (entry) => this.connection.record(entry),
        labels: (record) => labelsOf(record, snapshot.byId.get(record.id)?.facts.counties ?? [], this.labelSources()),
      })
    })
  }

  suggest(prefix: string, first: number, language: Language, _today: Day): Suggestion[] {
    requirePageSize(first, 20)
    return this.connection.atOneVersion(() => {
      const { sql, snapshot } = this.connection.view()
      if (sql === null) return []
      return suggestions(prefix, first, language, { sql, snapshot, record: (entry) => this.connection.record(entry) })
    })
  }

  changes(since: string | null, first: number): ChangePage {
    requirePageSize(first, 100)
    return this.connection.atOneVersion(() => {
      const { sql, snapshot } = this.connection.view()
      return changesSince(since, first, { sql, snapshot, record: (entry) => this.connection.record(entry), now: now() })
    })
  }

  servesFile(file: string): boolean {
    return this.connection.view().sql?.row('SELECT 1 FROM files WHERE file = ? LIMIT 1', [file]) !== undefined
  }

  counts(): Readonly<Record<RecordType, number>> {
    const { snapshot } = this.connection.view()
    const counts = { MEASURE: 0, CASE_STORY: 0, PILOT_EVALUATION: 0, CONTACT_GUIDE: 0, PUBLICATION: 0, ORGANISATION: 0 }
    for (const type of recordTypes.codes) counts[type] = snapshot.sets.sizeOf('TYPE', type)
    return counts
  }

  close(): void {
    this.connection.close()
  }

  /** Records kept in memory are of the version seen; those of the file are fetched at the version that they are found in. */
  private recordsOf(find: (snapshot: Snapshot) => readonly Entry[]): CatalogueRecord[] {
    const kept = this.connection.known(find(this.connection.view().snapshot))
    if (kept !== null) return kept
    return this.connection.atOneVersion(() =>
      find(this.connection.view().snapshot).map((entry) => this.connection.record(entry)),
    )
  }

  /** A draft has the id of the record that stands, or one that the catalogue does not know; what is like it is its own. */
  private alike(record: CatalogueRecord, entry: Entry | undefined): readonly Entry[] {
    if (entry !== undefined && record.revision === this.connection.record(entry).revision)
      return this.connection.related(entry)
    const facts = factsOf(record, nothingDerived)
    if (record.type !== 'MEASURE' || entry === undefined) return this.connection.relatedTo(record, facts)
    // Where a measure is in use is told by others: a draft of it changes nothing there.
    const { municipalities, counties } = entry.facts
    return this.connection.relatedTo(record, { ...facts, municipalities, counties })
  }

  private labelSources(): LabelSources {
    const { snapshot } = this.connection.view()
    return {
      term: (id) => snapshot.terms.get(id),
      organisationNames: (id) => {
        const record = this.record(id)
        return record?.type === 'ORGANISATION' ? [record.title, ...record.formerNames] : []
      },
    }
  }
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}
