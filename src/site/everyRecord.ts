import type { CatalogueRecord } from '../catalogue/record'
import type { CatalogueReader } from '../catalogue/store'
import type { Day } from '../lib/osloDay'

const pageSize = 100
/** As many addresses as one sitemap may hold, less room for those of places. */
const most = 45_000

/** Every record that search lists, translations included, newest first. */
export function everyRecord(reader: CatalogueReader, today: Day): CatalogueRecord[] {
  const records: CatalogueRecord[] = []
  let after: string | null = null
  for (;;) {
    const found = reader.search({
      query: '',
      where: {},
      sort: 'NEWEST',
      prefer: 'NB',
      first: pageSize,
      after,
      today,
    })
    for (const { record } of found.hits) records.push(record, ...reader.translations(record))
    const last = found.hits.at(-1)
    if (!found.hasNextPage || last === undefined || records.length >= most) return records
    after = last.cursor
  }
}
