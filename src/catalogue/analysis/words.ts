import snowball from 'snowball-stemmers'

/** A word and where it stands in its text (UTF-16 offsets); `word` is lower-cased NFC. */
export interface WordSpan {
  word: string
  start: number
  end: number
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
/** Longer runs of letters are no words; their beginning is enough to find them by. */
const longestWord = 64

/** The words of a text, in order; whatever is neither letter nor digit parts them. */
export function wordsOf(text: string): WordSpan[] {
  const found: WordSpan[] = []
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0]
    found.push({ word: normalise(raw), start: match.index, end: match.index + raw.length })
  }
  return found
}

/** What was made of words: they repeat, and each costs microseconds. Bounded. */
const mostRemembered = 30_000
const normalised = new Map<string, string>()
const stems = new Map<string, string>()

function remembered(known: Map<string, string>, key: string, make: () => string): string {
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size >= mostRemembered) known.clear()
  const made = make()
  known.set(key, made)
  return made
}

function normalise(raw: string): string {
  return remembered(normalised, raw, () => raw.normalize('NFC').toLowerCase().slice(0, longestWord))
}

const stemmer = snowball.newStemmer('norwegian')

/** The stem that index and query share: Snowball Norwegian over a lower-cased word. */
export function stem(word: string): string {
  return remembered(stems, word, () => stemmer.stem(word) || word)
}

/** The text as the index keeps it: its stems in order, parted by spaces. */
export function stemmedText(text: string): string {
  return wordsOf(text)
    .map(({ word }) => stem(word))
    .join(' ')
}
