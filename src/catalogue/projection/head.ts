import { recordPath } from '../addresses'
import type { Language } from '../../vocabulary'
import type { SourceCollection } from './index'
import { idOf, type RecordCollection, recordCollectionOf, recordTypeOf, type Related } from './lookups'
import { wordsOf } from './values'

/** What others may show of a document that they refer to. */
export interface Head {
  publicId: string | null
  slug: string | null
  title: string | null
  language: Language | null
  municipality: string | null
  county: string | null
  /** Database id of the original, where the document is a translation. */
  original: string | null
}

/** The fields that heads are made of; which of them there are depends on the collection. */
export interface HeadDocument {
  publicId?: string | null
  slug?: string | null
  title?: string | null
  language?: Language | null
  municipality?: string | null
  county?: string | null
  translationOf?: Related
}

/** What others may show of a published document. */
export function headOf(collection: SourceCollection, document: HeadDocument): Head {
  const isRecord = recordCollectionOf(collection) !== null
  const hasTitle = isRecord || collection === 'programmes'
  const isPlaced = collection === 'organisations'
  const isTerm = collection === 'themes' || collection === 'target-groups'
  return {
    publicId: wordsOf(document.publicId),
    slug: isRecord || isTerm ? wordsOf(document.slug) : null,
    title: hasTitle ? wordsOf(document.title) : null,
    language: isRecord ? (document.language ?? null) : null,
    municipality: isPlaced ? wordsOf(document.municipality) : null,
    county: isPlaced ? wordsOf(document.county) : null,
    original: isRecord ? idOf(document.translationOf) : null,
  }
}

/** The page of a record by its head; null where it cannot have one. */
export function addressOfHead(collection: RecordCollection, { slug, language }: Head): string | null {
  return slug === null || language === null ? null : recordPath({ type: recordTypeOf[collection], slug, language })
}
