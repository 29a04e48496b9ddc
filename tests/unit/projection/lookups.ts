import type { Lookups } from '../../../src/catalogue/projection/lookups'

/** Lookups in which every id is public, as `pub-<id>`; those named `hidden-…` are not. */
export const everythingPublic: Lookups = {
  publicId: (_collection, id) => (id.startsWith('hidden') ? null : `pub-${id}`),
  title: (_collection, id) => (id.startsWith('hidden') ? null : `Tittel ${id}`),
  place: () => ({ municipality: '5028', county: '50' }),
  image: (id) =>
    id.startsWith('hidden')
      ? null
      : {
          file: `${id}.webp`,
          width: 4,
          height: 3,
          variants: [],
          alt: 'a',
          credit: 'c',
          caption: null,
          licence: 'CC-BY-4.0',
        },
  attachment: (id) =>
    id.startsWith('hidden') ? null : { title: id, file: `${id}.pdf`, mimeType: 'application/pdf', bytes: 1 },
  address: (collection, id) => (id.startsWith('hidden') ? null : `/${collection}/${id}`),
  contactPointsAt: (id) => [`pub-point-of-${id}`],
}

/** The fields that every document has. */
export const identity = {
  id: 'd1',
  publicId: 'abcdefghijklmnop',
  slug: 'utstyrslan',
  language: 'NB',
  title: 'Utstyrslån',
  summary: 'Barn låner ski og sykler.',
  createdAt: '2026-01-02T03:04:05.006Z',
  updatedAt: '2026-02-02T03:04:05.006Z',
  licence: 'CC-BY-4.0',
} as const
