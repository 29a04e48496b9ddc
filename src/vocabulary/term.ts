/** Languages that labels and interface texts exist in. */
export const labelLanguages = ['nb', 'nn', 'en'] as const
export type LabelLanguage = (typeof labelLanguages)[number]

/** The same words in every interface language. */
export type Labels = Readonly<Record<LabelLanguage, string>>

/** One value of a list: `code` is stored, sent and compared; the label is shown. */
export interface VocabularyTerm<Code extends string = string> {
  readonly code: Code
  readonly label: Labels
}

/** A list of terms in the order they are shown. `code` is the list's own name, for an enum its GraphQL name. */
export interface Vocabulary<Code extends string = string> {
  readonly code: string
  readonly terms: readonly VocabularyTerm<Code>[]
  readonly codes: readonly [Code, ...Code[]]
  label(code: string, language: LabelLanguage): string
}

/** Shorthand for the three labels of a term: bokmål, nynorsk (same as bokmål where left out), English. */
export function words(nb: string, nn: string, en: string): Labels {
  return { nb, nn, en }
}

/** Builds a vocabulary from `CODE: words(…)` pairs; the order of the keys is the order shown. */
export function vocabulary<const T extends Readonly<Record<string, Labels>>>(
  name: string,
  entries: T & Record<Extract<keyof T, string>, Labels>,
): Vocabulary<Extract<keyof T, string>> {
  type Code = Extract<keyof T, string>
  const isCode = (key: string): key is Code => key in entries
  const [first, ...others] = Object.keys(entries).filter(isCode)
  if (first === undefined) throw new Error(`The vocabulary ${name} has no terms.`)
  const codes: [Code, ...Code[]] = [first, ...others]
  return {
    code: name,
    codes,
    terms: codes.map((code) => ({ code, label: entries[code] })),
    label: (code, language) => (isCode(code) ? entries[code][language] : code),
  }
}
