import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** What is said in bokmål and in nynorsk, side by side so that neither is forgotten. */
type Pair = readonly [nb: string, nn: string]

/** Every word of one of Payload's groups: a key that is missing, or one too many, is a type error. */
export type WordsOf<Group extends keyof DefaultTranslationsObject> = Readonly<
  Record<keyof DefaultTranslationsObject[Group], Pair>
>

/** The words of one language out of a table. */
export function spoken(table: Readonly<Record<string, Pair>>, language: 'nb' | 'nn'): Record<string, string> {
  const side = language === 'nb' ? 0 : 1
  return Object.fromEntries(Object.entries(table).map(([key, pair]) => [key, pair[side]]))
}
