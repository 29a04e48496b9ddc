import type { CatalogueRecord } from '../../../catalogue/record'
import type { PageContext } from '../../pageContext'

/** The id that others refer to: of the original, where this is a translation. */
export function originalId(record: CatalogueRecord): string {
  return record.translationOf ?? record.id
}

/** The record in the reader's language where it exists in it, else as it is. */
export function inReaderLanguage(context: PageContext, record: CatalogueRecord): CatalogueRecord {
  if (record.language === context.prefer) return record
  return context.reader.translations(record).find((other) => other.language === context.prefer) ?? record
}

/** Each record once, in the reader's language where it exists in it; translations of one record count as one. */
export function onceInReaderLanguage(context: PageContext, records: readonly CatalogueRecord[]): CatalogueRecord[] {
  const byOriginal = new Map<string, CatalogueRecord>()
  for (const record of records) {
    if (!byOriginal.has(originalId(record))) byOriginal.set(originalId(record), inReaderLanguage(context, record))
  }
  return [...byOriginal.values()]
}

/** The public records behind ids, in order, in the reader's language; what is not public is left out. */
export function recordsBehind(context: PageContext, ids: readonly string[]): CatalogueRecord[] {
  return onceInReaderLanguage(
    context,
    ids.flatMap((id) => context.reader.record(id) ?? []),
  )
}
