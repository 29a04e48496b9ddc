import { counties, formerPlaces, municipality } from '../../vocabulary'
import type { CatalogueRecord, Partner, TreeTerm } from '../record'
import { unique } from './facts'

/** What labels are looked up in. */
export interface LabelSources {
  term(id: string): TreeTerm | null
  organisationNames(id: string): string[]
}

const countyNames = new Map(counties.map(({ number, name }) => [number, name]))
const formerNames = new Map<string, string[]>()
for (const place of formerPlaces) {
  for (const successor of place.successors) {
    formerNames.set(successor, [...(formerNames.get(successor) ?? []), place.name])
  }
}

/** Names that a place is found by: today's, Sámi and Kven ones, and those of what it was before. */
export function placeNames(number: string): string[] {
  const place = municipality(number)
  const today = place === undefined ? [countyNames.get(number) ?? ''] : [place.name, ...place.otherNames]
  return [...today, ...(formerNames.get(number) ?? [])].filter((name) => name !== '')
}

/** All names that a record is found by without holding them itself: of terms and all above them, places, organisations, programmes. */
export function labelsOf(record: CatalogueRecord, countyNumbers: readonly string[], sources: LabelSources): string[] {
  const terms = [...record.themes, ...record.targetGroups].flatMap((id) => termNames(id, sources))
  const places = [...record.municipalities, ...countyNumbers].flatMap(placeNames)
  return unique([...terms, ...places, ...organisationNames(record, sources), ...record.programmes])
}

function termNames(id: string, sources: LabelSources): string[] {
  const names: string[] = []
  const seen = new Set<string>()
  for (let term = sources.term(id); term !== null && !seen.has(term.id);) {
    seen.add(term.id)
    names.push(term.labels.nb, term.labels.nn, term.labels.en, ...term.synonyms, ...term.formerNames)
    term = term.parent === null ? null : sources.term(term.parent)
  }
  return names
}

function organisationNames(record: CatalogueRecord, sources: LabelSources): string[] {
  const names: string[] = []
  const ids: (string | null)[] = [record.organisation]
  const partners: (Partner | null)[] = []
  if (record.organisationName !== null) names.push(record.organisationName)
  if (record.type === 'ORGANISATION') names.push(...record.formerNames)
  if (record.type === 'MEASURE') partners.push(record.owner, ...record.partners)
  if (record.type === 'PUBLICATION') partners.push(record.publisher)
  if (record.type === 'CASE_STORY') {
    ids.push(...record.organisations)
    partners.push(...record.partners)
  }
  if (record.type === 'PILOT_EVALUATION') {
    ids.push(...record.organisations, ...record.sites.map((site) => site.organisation))
    partners.push(record.evaluator)
  }
  for (const partner of partners) {
    if (partner === null) continue
    names.push(partner.name)
    ids.push(partner.organisation)
  }
  return [...names, ...ids.flatMap((id) => (id === null ? [] : sources.organisationNames(id)))]
}
