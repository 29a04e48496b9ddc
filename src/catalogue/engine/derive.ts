import { measureStatuses, municipality } from '../../vocabulary'
import type { CatalogueRecord } from '../record'
import { measuresOf, unique, type Derived } from './facts'
import { text, type Sql } from './sql'

/** Nothing derived: for whatever is not a measure. */
export const nothingDerived: Derived = { municipalities: [], counties: [], statuses: [] }

/** Places and statuses of a measure, from the public stories and pilots that are about it or a translation of it (`family`: the ids of all of these); translations of a story count once. */
export function derive(sql: Sql, family: readonly string[]): Derived {
  const tellers = new Map<string, CatalogueRecord>()
  for (const measure of family) {
    for (const [json] of sql.rows('SELECT r.json FROM refs f JOIN records r ON r.rid = f.rid WHERE f.target = ?', [
      measure,
    ])) {
      const record: CatalogueRecord = JSON.parse(text(json))
      if (!measuresOf(record).includes(measure)) continue
      const root = record.translationOf ?? record.id
      if (record.translationOf === null || !tellers.has(root)) tellers.set(root, record)
    }
  }
  const records = [...tellers.values()]
  const municipalities = unique(records.flatMap(municipalitiesOf)).sort()
  const implied = new Set(municipalities.map((number) => municipality(number)?.county))
  const statuses = new Set(records.flatMap(statusesOf))
  return {
    municipalities,
    counties: unique(records.flatMap((record) => record.counties))
      .filter((number) => !implied.has(number))
      .sort(),
    statuses: measureStatuses.codes.filter((code) => statuses.has(code)),
  }
}

function municipalitiesOf(record: CatalogueRecord): string[] {
  const sites = record.type === 'PILOT_EVALUATION' ? record.sites.flatMap((site) => site.municipality ?? []) : []
  return [...record.municipalities, ...sites]
}

function statusesOf(record: CatalogueRecord): string[] {
  if (record.type === 'CASE_STORY') return [record.status]
  return record.type === 'PILOT_EVALUATION' ? record.sites.map((site) => site.status) : []
}
