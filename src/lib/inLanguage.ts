import type { LabelLanguage, Labels } from '../vocabulary'

/** The interface language that a language tag asks for; bokmål where we have no texts in it. */
export function labelLanguage(tag: string | undefined): LabelLanguage {
  if (tag === undefined) return 'nb'
  const base = tag.toLowerCase().split('-')[0]
  if (base === 'nn' || base === 'en') return base
  return 'nb'
}

/** The words in the language asked for. */
export function inLanguage(words: Labels, tag: string | undefined): string {
  return words[labelLanguage(tag)]
}
