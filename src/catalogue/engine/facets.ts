import {
  collaborationForms,
  counties,
  effectLevels,
  equityAims,
  languages,
  measureStatuses,
  municipality,
  municipalityLabel,
  recordTypes,
  sectors,
  type Labels,
  type Vocabulary,
} from '../../vocabulary'
import { compareKeys, norwegianSortKey } from '../analysis/norwegianOrder'
import type { Facet, FacetField, FacetValue } from '../store'
import { sharedSize, type Bitset } from './bitset'
import { passing, type Filters } from './filters'
import type { Snapshot } from './snapshot'
import { yearValues } from './yearFacet'

/** Every facet with its key in `where`, in the order that an answer gives them. */
const facetKeys: Readonly<Record<FacetField, string>> = {
  TYPE: 'type',
  THEME: 'theme',
  TARGET_GROUP: 'targetGroup',
  COUNTY: 'county',
  MUNICIPALITY: 'municipality',
  LANGUAGE: 'language',
  EFFECT: 'effect',
  EQUITY: 'equity',
  SECTOR: 'sector',
  STATUS: 'status',
  COLLABORATION: 'collaboration',
  YEAR: 'year',
}
export const facetFields: readonly FacetField[] = [
  'TYPE',
  'THEME',
  'TARGET_GROUP',
  'COUNTY',
  'MUNICIPALITY',
  'LANGUAGE',
  'EFFECT',
  'EQUITY',
  'SECTOR',
  'STATUS',
  'COLLABORATION',
  'YEAR',
]

const vocabularies: Readonly<Partial<Record<FacetField, Vocabulary>>> = {
  TYPE: recordTypes,
  LANGUAGE: languages,
  EFFECT: effectLevels,
  EQUITY: equityAims,
  SECTOR: sectors,
  STATUS: measureStatuses,
  COLLABORATION: collaborationForms,
}
const countyNames = new Map(counties.map(({ number, name }) => [number, name]))
const effectOrder = new Map<string, number>(effectLevels.codes.map((code, place) => [code, place]))

/** Counts one field in `start` (null is everything), with all other filters on and its own off. */
export function facet(
  snapshot: Snapshot,
  filters: Filters,
  start: Bitset | null,
  field: FacetField,
  thisYear: number,
): Facet {
  const base = passing(snapshot, filters, start, field)
  const selected = filters.active.find((filter) => filter.field === field)?.selected ?? []
  const values =
    field === 'YEAR' ? yearValues(snapshot, base, selected, thisYear) : counted(snapshot, base, field, selected)
  return { field, key: facetKeys[field], values }
}

function counted(
  snapshot: Snapshot,
  base: Bitset,
  field: Exclude<FacetField, 'YEAR'>,
  selected: readonly string[],
): FacetValue[] {
  const found: (FacetValue & { key: string })[] = []
  const add = (value: string, count: number): void => {
    const described = describe(snapshot, field, value)
    if (described === null) return
    const isSelected = selected.includes(value)
    found.push({ ...described, count, selected: isSelected, key: norwegianSortKey(described.labels.nb) })
  }
  const sets = snapshot.sets.values(field)
  for (const [value, set] of sets) {
    const count = sharedSize(set, base)
    if (count > 0 || selected.includes(value)) add(value, count)
  }
  for (const value of selected) if (!sets.has(value)) add(value, 0)
  if (field === 'EFFECT') found.sort((a, b) => (effectOrder.get(a.value) ?? 0) - (effectOrder.get(b.value) ?? 0))
  else found.sort((a, b) => b.count - a.count || compareKeys(a.key, b.key) || compareKeys(a.value, b.value))
  return found.map(({ key: _key, ...value }) => value)
}

/** How a value is named in answers: a term by its slug. Null for what is not there any more. */
function describe(
  snapshot: Snapshot,
  field: Exclude<FacetField, 'YEAR'>,
  value: string,
): { value: string; labels: Labels; parent: string | null } | null {
  if (field === 'THEME' || field === 'TARGET_GROUP') {
    const term = snapshot.terms.get(value)
    if (term === null) return null
    const parent = term.parent === null ? null : snapshot.terms.get(term.parent)
    return { value: term.slug, labels: term.labels, parent: parent?.slug ?? null }
  }
  if (field === 'MUNICIPALITY') {
    const place = municipality(value)
    return place === undefined ? null : { value, labels: same(municipalityLabel(place)), parent: place.county }
  }
  if (field === 'COUNTY') {
    const name = countyNames.get(value)
    return name === undefined ? null : { value, labels: same(name), parent: null }
  }
  const term = vocabularies[field]?.terms.find(({ code }) => code === value)
  return term === undefined ? null : { value, labels: term.label, parent: null }
}

function same(name: string): Labels {
  return { nb: name, nn: name, en: name }
}
