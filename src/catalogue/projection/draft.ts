import { z } from 'zod'
import type { Day } from '../../lib/osloDay'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../vocabulary'
import { catalogueRecord, type CatalogueRecord } from '../record'
import type { CatalogueReader } from '../store'
import { isFilledDocument, populatedLookups } from './populated'
import { projectRecord, type RecordSource } from './index'
import type { RecordCollection } from './lookups'

/** What keeps a draft from being shown: the place in the record, or for the log why it could not be made. */
export type DraftProblem =
  | { readonly code: 'UNREADABLE' }
  | { readonly code: 'FIELD'; readonly path: readonly string[] }
  | { readonly code: 'FAULT'; readonly reason: string }

/** A draft as the public would see it, or all that keeps it from being shown. */
export type DraftProjection = { readonly record: CatalogueRecord } | { readonly problems: readonly DraftProblem[] }

const untitled = words('Uten tittel', 'Utan tittel', 'Untitled')
const unsummed = words('Sammendrag mangler.', 'Samandrag manglar.', 'There is no summary yet.')

/** What a draft may lack and still be looked at. */
function withPlaceholders(document: Record<string, unknown>): Record<string, unknown> {
  const language = String(document.language ?? 'NB').toLowerCase()
  const orElse = (name: string, value: string) => {
    const given = document[name]
    return typeof given === 'string' && given.trim() !== '' ? given : value
  }
  return {
    ...document,
    publicId: orElse('publicId', 'utkast'),
    slug: orElse('slug', 'utkast'),
    title: orElse('title', inLanguage(untitled, language)),
    summary: orElse('summary', inLanguage(unsummed, language)),
  }
}

/** Says which collection a document is of; what is in it is checked against the record's schema afterwards. */
function sourceOf(collection: RecordCollection, document: unknown): RecordSource | null {
  const source: unknown = { collection, document }
  return isFilledDocument(document) && isSource(source) ? source : null
}
function isSource(value: unknown): value is RecordSource {
  return z.object({ collection: z.string(), document: z.looseObject({ id: z.string() }) }).safeParse(value).success
}

/**
 * A draft as the panel's REST gives it (references populated), by the projection that publishing uses. What it refers
 * to drops out where it is not in the catalogue.
 */
export function projectDraft(
  collection: RecordCollection,
  document: unknown,
  reader: CatalogueReader,
  today: Day,
): DraftProjection {
  const unreadable = { problems: [{ code: 'UNREADABLE' } as const] }
  if (!isFilledDocument(document)) return unreadable
  const source = sourceOf(collection, withPlaceholders(document))
  if (source === null) return unreadable
  const original = document.translationOf
  const facts = isFilledDocument(original) && original._status !== 'draft' ? sourceOf(collection, original) : null
  try {
    const projected = projectRecord(source, facts, populatedLookups(document, reader, today))
    const parsed = catalogueRecord.safeParse({ ...projected, revision: 'draft' })
    if (parsed.success) return { record: parsed.data }
    return { problems: parsed.error.issues.map(({ path }) => ({ code: 'FIELD', path: path.map(String) })) }
  } catch (error) {
    return { problems: [{ code: 'FAULT', reason: error instanceof Error ? error.message : String(error) }] }
  }
}
