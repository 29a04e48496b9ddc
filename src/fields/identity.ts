import type { CollectionSlug, DateField, Field, SelectField, TextField, Where } from 'payload'
import { setByNobody } from '../access'
import { isSlug, slugify } from '../lib/slug'
import { languages, words } from '../vocabulary'
import { dayFormat } from './answers'
import { checked } from './checked'
import { options } from './options'
import { attentionField } from './panel'
import { field, speak } from './speak'

const named = speak({
  title: field(
    'Tittel',
    'Tittel',
    'Title',
    words(
      'Kort og konkret: hva gjelder det?',
      'Kort og konkret: kva gjeld det?',
      'Short and concrete: what is it about?',
    ),
  ),
  summary: field(
    'Sammendrag',
    'Samandrag',
    'Summary',
    words(
      'To–tre setninger som kan stå alene, høyst 400 tegn.',
      'To–tre setningar som kan stå åleine, høgst 400 teikn.',
      'Two or three sentences that can stand alone, at most 400 characters.',
    ),
  ),
  slug: field(
    'Adresse',
    'Adresse',
    'Address',
    words(
      'Siste del av adressen. Lages av tittelen, og endres ikke av seg selv etter publisering. Den gamle adressen virker fortsatt.',
      'Siste del av adressa. Blir laga av tittelen, og endrar seg ikkje av seg sjølv etter publisering. Den gamle adressa verkar framleis.',
      'Last part of the address. Made from the title, and does not change by itself after publishing. The former address goes on working.',
    ),
  ),
  publicId: field(
    'Offentlig id',
    'Offentleg id',
    'Public id',
    words('Settes én gang og endres aldri.', 'Blir sett éin gong og aldri endra.', 'Set once and never changed.'),
  ),
  firstPublishedAt: field('Først publisert', 'Først publisert', 'First published'),
  language: field(
    'Språk',
    'Språk',
    'Language',
    words(
      'Språket teksten er skrevet på.',
      'Språket teksten er skriven på.',
      'The language that the text is written in.',
    ),
  ),
  translationOf: field(
    'Oversettelse av',
    'Omsetjing av',
    'Translation of',
    words(
      'En oversettelse er bare tekst. Fakta, steder og kontakter hentes fra originalen.',
      'Ei omsetjing er berre tekst. Fakta, stader og kontaktar blir henta frå originalen.',
      'A translation is text only. Facts, places and contacts are read from the original.',
    ),
  ),
})

/** Longest summary; it must fit on a card. */
export const summaryLimit = 400

const tooLong = words(
  `Sammendraget kan ha høyst ${summaryLimit} tegn. Flytt resten til teksten under.`,
  `Samandraget kan ha høgst ${summaryLimit} teikn. Flytt resten til teksten under.`,
  `The summary can have at most ${summaryLimit} characters. Move the rest to the text below.`,
)
const notASlug = words(
  'Adressen kan bare ha små bokstaver a–z, tall og bindestrek.',
  'Adressa kan berre ha små bokstavar a–z, tal og bindestrek.',
  'The address can only have lower-case letters a–z, digits and hyphens.',
)

/** What a record is called. */
export const titleField = (): TextField => ({
  ...named('title'),
  type: 'text',
  validate: checked((value: unknown) =>
    typeof value === 'string' && value.length > 200
      ? words(
          'Tittelen kan ha høyst 200 tegn.',
          'Tittelen kan ha høgst 200 teikn.',
          'The title can have at most 200 characters.',
        )
      : null,
  ),
})

/** What a record is, in a few sentences. */
export const summaryField = (): Field => ({
  ...named('summary'),
  type: 'textarea',
  validate: checked((value: unknown) => (typeof value === 'string' && value.length > summaryLimit ? tooLong : null)),
})

/** The last part of a record's address; `settleSlug` keeps it unique and its former values answering. */
export const slugField = (): TextField => ({
  ...named('slug', { position: 'sidebar' as const }),
  type: 'text',
  unique: true,
  index: true,
  hooks: {
    beforeDuplicate: [() => null],
    beforeValidate: [({ value }) => (typeof value === 'string' && !isSlug(value) ? slugify(value) : value)],
  },
  validate: checked((value: unknown) => (typeof value === 'string' && isSlug(value) ? null : notASlug)),
})

/** The id that the public knows a document by; `mintPublicId` sets it. */
export const publicIdField = (): TextField => ({
  ...named('publicId', { position: 'sidebar' as const, readOnly: true }),
  type: 'text',
  unique: true,
  index: true,
  access: setByNobody,
  hooks: { beforeDuplicate: [() => null] },
})

/** When a record was first published; kept when it is withdrawn and published again. */
export const firstPublishedAtField = (): DateField => ({
  ...named('firstPublishedAt', {
    position: 'sidebar' as const,
    readOnly: true,
    condition: (data: unknown) => Boolean(Reflect.get(Object(data), 'firstPublishedAt')),
    date: { displayFormat: dayFormat },
  }),
  type: 'date',
  access: setByNobody,
  hooks: { beforeDuplicate: [() => null] },
})

const languageField = (): SelectField => ({
  ...named('language', { position: 'sidebar' as const }),
  type: 'select',
  required: true,
  defaultValue: 'NB',
  options: options(languages),
})

/** Language, original, address and id: the column beside a record. */
export const identityFields = (slug: CollectionSlug): Field[] => [
  attentionField(),
  languageField(),
  {
    ...named('translationOf', { position: 'sidebar' as const }),
    type: 'relationship',
    relationTo: slug,
    index: true,
    // A translation is made of an original, never of itself or of another translation.
    filterOptions: ({ id }): Where => ({
      and: [{ translationOf: { exists: false } }, { id: { not_equals: id ?? '' } }],
    }),
  },
  slugField(),
  publicIdField(),
  firstPublishedAtField(),
]

/** Whether a form holds an original: a translation shows no facts of its own. */
export function isOriginal(data: unknown): boolean {
  const original: unknown = Reflect.get(Object(data), 'translationOf')
  return original === null || original === undefined || original === ''
}
