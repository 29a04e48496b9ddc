import type { Language, LabelLanguage } from '../src/vocabulary'

/*
 * How seed content is written down: keys are the field names of the collection, `slug` is the natural key, a reference
 * is the slug of what it refers to, and rich text is Markdown. The loader turns it into what Payload keeps.
 */

/** A theme or target group, parents before children. */
export interface SeedTerm {
  slug: string
  parent?: string
  labels: Readonly<Record<LabelLanguage, string>>
  scopeNotes: Readonly<Record<LabelLanguage, string | null>>
  synonyms: readonly string[]
  mappings?: readonly string[]
}

/** A value of a seed document. */
export type SeedValue = string | number | boolean | null | readonly SeedValue[] | { readonly [key: string]: SeedValue }

/** A document of any collection. */
export interface SeedDocument {
  readonly slug: string
  readonly [field: string]: SeedValue | undefined
}

/** The text of a record in another written language; facts are read from the original. */
export interface SeedTranslation extends SeedDocument {
  readonly collection: string
  /** Slug of the original. */
  readonly of: string
  readonly language: Language
}
