import type { CatalogueImage } from '../record'
import type { RecordType } from '../../vocabulary'

/** Collections whose documents become records of the catalogue. */
export const recordCollections = [
  'organisations',
  'publications',
  'contact-guides',
  'case-stories',
  'pilot-evaluations',
  'measures',
] as const
export type RecordCollection = (typeof recordCollections)[number]

/** Collections that a public document may refer to. */
export type ReferredCollection =
  RecordCollection | 'themes' | 'target-groups' | 'contact-points' | 'media' | 'documents' | 'programmes'

/** Kind of record that a collection's documents become. */
export const recordTypeOf: Readonly<Record<RecordCollection, RecordType>> = {
  organisations: 'ORGANISATION',
  publications: 'PUBLICATION',
  'contact-guides': 'CONTACT_GUIDE',
  'case-stories': 'CASE_STORY',
  'pilot-evaluations': 'PILOT_EVALUATION',
  measures: 'MEASURE',
}

/** A file to take along, as the catalogue keeps it. */
export interface AttachmentFile {
  title: string
  file: string
  mimeType: string
  bytes: number
}

/** What a projection folds in from the documents it refers to. Null where they are not public: then they drop out. */
export interface Lookups {
  /** Public id of a record, a term or a contact point. */
  publicId(collection: ReferredCollection, id: string): string | null
  /** Title of a record or a programme, name of an organisation. */
  title(collection: RecordCollection | 'programmes', id: string): string | null
  /** Where an organisation is or lies. */
  place(organisation: string): { municipality: string | null; county: string | null }
  image(media: string): CatalogueImage | null
  attachment(document: string): AttachmentFile | null
  /** Path on the site of a record. */
  address(collection: string, id: string): string | null
  /** Public ids of the contact points at an organisation, in the order of these ids. */
  contactPointsAt(organisation: string): readonly string[]
}

/** The three states of a relationship: a document, an id, or nothing. */
export type Related = string | { id: string } | null | undefined

/** The id of what a relationship leads to. */
export function idOf(related: Related): string | null {
  if (related === null || related === undefined || related === '') return null
  return typeof related === 'string' ? related : related.id
}

/** Public ids of those of the related documents that are public, each once, in order. */
export function publicIds(
  lookups: Lookups,
  collection: ReferredCollection,
  related: readonly Related[] | null | undefined,
): string[] {
  const ids = (related ?? []).map((one) => publicIdOf(lookups, collection, one)).filter((id) => id !== null)
  return [...new Set(ids)]
}

/** Public id of a related document; null where there is none or it is not public. */
export function publicIdOf(lookups: Lookups, collection: ReferredCollection, related: Related): string | null {
  const id = idOf(related)
  return id === null ? null : lookups.publicId(collection, id)
}

/** The record collection of this name, if it is one. */
export function recordCollectionOf(name: string): RecordCollection | null {
  return recordCollections.find((known) => known === name) ?? null
}
