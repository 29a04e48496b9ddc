import {
  collaborationForms,
  county,
  effectLevels,
  equityAims,
  languages,
  measureStatuses,
  municipality,
  recordTypes,
  sectors,
} from '../../vocabulary'
import { formerNumber } from '../../vocabulary/places/formerNumbers'
import { CatalogueInputError, type FacetField, type Notice, type SearchWhere } from '../store'
import { add, emptySet, intersection, type Bitset } from './bitset'
import { movedValue, unknownValue } from './notices'
import { openEnd, type Snapshot } from './snapshot'
import type { SetField } from './valueSets'

/** Former slugs and ids, looked up where a value is not a current slug. */
export interface Redirects {
  former(kind: 'THEME' | 'TARGET_GROUP' | 'MEASURE' | 'ORGANISATION', slug: string): string | null
  current(kind: 'MEASURE' | 'ORGANISATION', slug: string): string | null
}

/** One filter that is on. */
export interface ActiveFilter {
  field: FacetField | 'MEASURE' | 'ORGANISATION'
  set: Bitset
  /** Values understood, as facets name them: ids of terms, numbers, codes. */
  selected: readonly string[]
}
export interface Filters {
  active: ActiveFilter[]
  notices: Notice[]
}

const fields = {
  type: { field: 'TYPE', codes: recordTypes.codes },
  theme: { field: 'THEME' },
  targetGroup: { field: 'TARGET_GROUP' },
  municipality: { field: 'MUNICIPALITY' },
  county: { field: 'COUNTY' },
  language: { field: 'LANGUAGE', codes: languages.codes },
  effect: { field: 'EFFECT', codes: effectLevels.codes },
  equity: { field: 'EQUITY', codes: equityAims.codes },
  sector: { field: 'SECTOR', codes: sectors.codes },
  status: { field: 'STATUS', codes: measureStatuses.codes },
  collaboration: { field: 'COLLABORATION', codes: collaborationForms.codes },
  measure: { field: 'MEASURE' },
  organisation: { field: 'ORGANISATION' },
} as const satisfies Record<string, { field: SetField; codes?: readonly string[] }>
type ListKey = keyof typeof fields

function isListKey(key: string): key is ListKey {
  return key in fields
}

/** What a filter value means now (a municipality that was split means all it became), and what that is called where the value is a former one. */
interface Understood {
  values: readonly string[]
  movedTo: string | null
}

/** Works out the filters of a search. @throws CatalogueInputError BAD_USER_INPUT where the years are the wrong way round. */
export function resolveFilters(snapshot: Snapshot, where: SearchWhere, redirects: Redirects): Filters {
  const filters: Filters = { active: [], notices: [] }
  for (const key of Object.keys(fields).filter(isListKey)) {
    const asked = where[key]
    if (asked === undefined || asked === null || asked.length === 0) continue
    const selected: string[] = []
    for (const value of new Set<string>(asked)) {
      const understood = understand(snapshot, key, value, redirects)
      if (understood === null) filters.notices.push(unknownValue(`where.${key}`, value))
      else selected.push(...understood.values)
      const movedTo = understood?.movedTo ?? null
      if (movedTo !== null) filters.notices.push(movedValue(`where.${key}`, value, movedTo))
    }
    const { field } = fields[key]
    filters.active.push({ field, set: snapshot.sets.havingAny(field, selected), selected })
  }
  const years = yearFilter(snapshot, where)
  if (years !== null) filters.active.push(years)
  return filters
}

/** Groups of `base` (null is everything) that pass all filters, or all but one field's own. */
export function passing(
  snapshot: Snapshot,
  filters: Filters,
  base: Bitset | null,
  except?: ActiveFilter['field'],
): Bitset {
  const sets = filters.active.filter(({ field }) => field !== except).map(({ set }) => set)
  if (base !== null) sets.push(base)
  return intersection(sets, snapshot.groups.length)
}

/** Whether a group's years overlap a span; one that goes on has no end. */
export function overlaps(snapshot: Snapshot, ordinal: number, from: number, to: number): boolean {
  const first = snapshot.yearFrom[ordinal] ?? 0
  return first !== 0 && first <= to && (snapshot.yearTo[ordinal] ?? 0) >= from
}

function yearFilter(snapshot: Snapshot, { yearFrom, yearTo }: SearchWhere): ActiveFilter | null {
  const from = yearFrom ?? null
  const to = yearTo ?? null
  if (from === null && to === null) return null
  if (from !== null && to !== null && from > to) {
    const message = `\`where.yearFrom\` (${from}) is after \`where.yearTo\` (${to}): give the earlier year first.`
    throw new CatalogueInputError('BAD_USER_INPUT', message, 'where.yearFrom')
  }
  const set = emptySet(snapshot.groups.length)
  for (let ordinal = 0; ordinal < snapshot.groups.length; ordinal++) {
    if (overlaps(snapshot, ordinal, from ?? 1, to ?? openEnd)) add(set, ordinal)
  }
  return { field: 'YEAR', set, selected: [String(from ?? ''), String(to ?? '')] }
}

function understand(snapshot: Snapshot, key: ListKey, value: string, redirects: Redirects): Understood | null {
  switch (key) {
    case 'theme':
      return term(snapshot, 'THEME', value, redirects)
    case 'targetGroup':
      return term(snapshot, 'TARGET_GROUP', value, redirects)
    case 'municipality':
      return municipalityNumber(value)
    case 'county':
      return county(value) === undefined ? null : { values: [value], movedTo: null }
    case 'measure':
      return record(snapshot, 'MEASURE', value, redirects)
    case 'organisation':
      return record(snapshot, 'ORGANISATION', value, redirects)
    default:
      return fields[key].codes.some((code) => code === value) ? { values: [value], movedTo: null } : null
  }
}

function municipalityNumber(value: string): Understood | null {
  if (municipality(value) !== undefined) return { values: [value], movedTo: null }
  const successors = (formerNumber(value)?.successors ?? []).flatMap((number) => municipality(number) ?? [])
  if (successors.length === 0) return null
  return {
    values: successors.map(({ number }) => number),
    movedTo: successors.map(({ number, name }) => `${name} (${number})`).join(', '),
  }
}

function term(
  snapshot: Snapshot,
  kind: 'THEME' | 'TARGET_GROUP',
  slug: string,
  redirects: Redirects,
): Understood | null {
  const current = snapshot.terms.withSlug(kind, slug)
  if (current !== null) return { values: [current.id], movedTo: null }
  const former = redirects.former(kind, slug)
  const moved = former === null ? null : snapshot.terms.get(former)
  return moved === null ? null : { values: [moved.id], movedTo: moved.slug }
}

function record(
  snapshot: Snapshot,
  kind: 'MEASURE' | 'ORGANISATION',
  value: string,
  redirects: Redirects,
): Understood | null {
  const byId = snapshot.byId.get(value)
  if (byId?.facts.type === kind) return { values: [byId.facts.root], movedTo: null }
  const current = redirects.current(kind, value)
  if (current !== null) return { values: [snapshot.relations.rootOf(current)], movedTo: null }
  const former = redirects.former(kind, value)
  const moved = former === null ? undefined : snapshot.byId.get(former)
  return moved === undefined ? null : { values: [moved.facts.root], movedTo: moved.facts.title }
}
