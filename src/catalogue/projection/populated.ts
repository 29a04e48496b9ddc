import { z } from 'zod'
import type { Day } from '../../lib/osloDay'
import { licences } from '../../vocabulary'
import type { CatalogueReader } from '../store'
import { attachmentOf, imageOf } from './files'
import { addressOfHead, headOf } from './head'
import { type Lookups, recordCollectionOf } from './lookups'

/** A document that came whole, with its references as documents too. */
export function isFilledDocument(value: unknown): value is Record<string, unknown> & { id: string } {
  return z.looseObject({ id: z.string(), updatedAt: z.string() }).safeParse(value).success
}

const maybe = z.string().nullish().catch(null)
const headFields = z.object({
  publicId: maybe,
  slug: maybe,
  title: maybe,
  language: z.enum(['NB', 'NN', 'SE', 'EN']).nullish().catch(null),
  municipality: maybe,
  county: maybe,
})
const size = {
  filename: z.string().nullish(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  mimeType: z.string().nullish(),
}
const mediaFields = z.object({
  ...size,
  alt: z.string(),
  credit: z.string(),
  caption: z.string().nullish(),
  licence: z.enum(licences.codes),
  sizes: z.record(z.string(), z.object(size).nullish()).nullish(),
})
const fileFields = z.object({
  filename: z.string().nullish(),
  title: z.string(),
  mimeType: z.string().nullish(),
  filesize: z.number().nullish(),
})

/** Every document inside a document, by database id: ids are unique over all collections. */
function documentsIn(value: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  if (Array.isArray(value)) for (const one of value) documentsIn(one, found)
  else if (value !== null && typeof value === 'object') {
    if (isFilledDocument(value)) found.set(value.id, value)
    for (const one of Object.values(value)) documentsIn(one, found)
  }
  return found
}

/** Looks up what a draft refers to among the documents that came with it; only what is in the catalogue is found. */
export function populatedLookups(document: unknown, reader: CatalogueReader, today: Day): Lookups {
  const documents = documentsIn(document)
  const isPublic = (id: string) =>
    reader.record(id) !== null || reader.term(id) !== null || reader.contactPoint(id, today) !== null
  const find = (collection: Parameters<typeof headOf>[0], id: string) => {
    const fields = headFields.safeParse(documents.get(id)).data
    if (fields === undefined) return null
    const head = headOf(collection, fields)
    return head.publicId !== null && (collection === 'programmes' || isPublic(head.publicId)) ? head : null
  }
  return {
    publicId: (collection, id) => find(collection, id)?.publicId ?? null,
    title: (collection, id) => find(collection, id)?.title ?? null,
    place: (id) => {
      const head = find('organisations', id)
      return { municipality: head?.municipality ?? null, county: head?.county ?? null }
    },
    image: (id) => {
      const fields = mediaFields.safeParse(documents.get(id)).data
      return fields ? imageOf(fields) : null
    },
    attachment: (id) => {
      const fields = fileFields.safeParse(documents.get(id)).data
      return fields ? attachmentOf(fields) : null
    },
    address: (collection, id) => {
      const known = recordCollectionOf(collection)
      const head = known && find(known, id)
      return known && head ? addressOfHead(known, head) : null
    },
    contactPointsAt: (id) => {
      const publicId = find('organisations', id)?.publicId
      return publicId ? reader.contactPointsAtAnyTime({ organisation: publicId }).map((point) => point.id) : []
    },
  }
}
