import { catalogueRecord, type CatalogueRecord } from '../record'
import { richText } from '../record/values'
import type { RecordType } from '../../vocabulary'

/*
 * Running texts are most of a record and are shown on its own page alone, while lists show many records at once. So they
 * lie in a column of their own, and are read when somebody asks for one of them.
 */

/** The fields of each type that hold running text. */
const fieldsOf = new Map<RecordType, readonly string[]>(
  catalogueRecord.options.map(({ shape }) => [
    shape.type.value,
    Object.entries(shape).flatMap(([name, schema]) => (schema === richText ? [name] : [])),
  ]),
)

/** A record in the two parts that it is kept in, each as JSON. */
export function inParts(record: CatalogueRecord): { json: string; texts: string } {
  const apart = new Set(fieldsOf.get(record.type))
  const entries = Object.entries(record)
  return {
    json: JSON.stringify(Object.fromEntries(entries.filter(([name]) => !apart.has(name)))),
    texts: JSON.stringify(Object.fromEntries(entries.filter(([name]) => apart.has(name)))),
  }
}

/** The whole record out of its parts. */
export function whole(json: string, texts: string): CatalogueRecord {
  return { ...JSON.parse(json), ...JSON.parse(texts) }
}

/** A record whose running texts are read, all at once, when the first of them is asked for. */
export function withLateTexts(json: string, readTexts: () => string): CatalogueRecord {
  const record: CatalogueRecord = JSON.parse(json)
  let texts: Readonly<Record<string, unknown>> | null = null
  const late = (name: string): PropertyDescriptor => ({
    enumerable: true,
    get() {
      texts ??= JSON.parse(readTexts())
      return texts?.[name]
    },
  })
  for (const name of fieldsOf.get(record.type) ?? []) Object.defineProperty(record, name, late(name))
  return record
}

/** Reads the running texts of a record now, where they have waited. */
export function readLateTexts(record: CatalogueRecord): void {
  const [first] = fieldsOf.get(record.type) ?? []
  if (first !== undefined) Reflect.get(record, first)
}
