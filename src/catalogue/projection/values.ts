import { osloDay, type Day } from '../../lib/osloDay'
import { richTextFromLexical, type RichText } from '../../lib/richText'
import type { Lookups } from './lookups'

/** Words, without space around them; null where there are none. */
export function wordsOf(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** All the words that are there, each once. */
export function allWords(values: readonly (string | null | undefined)[] | null | undefined): string[] {
  return [...new Set((values ?? []).map(wordsOf).filter((words) => words !== null))]
}

/** The Oslo day of a stored date. */
export function dayOf(value: string | null | undefined): Day | null {
  return wordsOf(value) === null ? null : osloDay(new Date(String(value)))
}

/** A stored date as an instant with milliseconds and Z. */
export function instantOf(value: string): string {
  return new Date(value).toISOString()
}

/** A stored yes or no; null where it was never answered. */
export function answerOf(value: 'YES' | 'NO' | null | undefined): boolean | null {
  return value === null || value === undefined ? null : value === 'YES'
}

/** An editor's text in public form, its links to records followed where those are public. */
export function textOf(value: unknown, lookups: Lookups): RichText | null {
  return richTextFromLexical(value, {
    address: (collection, id) => lookups.address(collection, id),
    figure: (_collection, id) => {
      const image = lookups.image(id)
      return image && { image: image.file, alt: image.alt, width: image.width, height: image.height }
    },
  })
}

/** The object itself where anything in it is told; null where all is empty, so that nobody shows an empty box. */
export function unlessEmpty<T extends object>(value: T): T | null {
  return Object.values(value).every((part) => part === null || part === undefined) ? null : value
}
