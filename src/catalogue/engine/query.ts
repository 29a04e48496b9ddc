import { stopWords } from '../analysis/stopWords'
import { stem, wordsOf } from '../analysis/words'
import { text, type Sql } from './sql'

/** Most words of a query that are searched for, and most characters that are read. */
const mostWords = 32
const mostCharacters = 1000
/** Shorter beginnings would match half the index. */
const shortestPrefix = 2

/** What someone searches for, worked out of the words they wrote. */
export interface TextQuery {
  /** Distinct stems, in order. */
  stems: string[]
  /** The last word as typed, where it may be the beginning of a longer one. */
  prefix: string | null
  cut: boolean
  /** Words read, for the notice of a cut. */
  words: number
}

/** Reads a query; null where it holds no words. */
export function readQuery(query: string): TextQuery | null {
  const read = query.slice(0, mostCharacters)
  const all = wordsOf(read)
  if (all.length === 0) return null
  const spans = all.slice(0, mostWords)
  const last = spans[spans.length - 1]
  const cut = query.length > mostCharacters || all.length > mostWords
  const endsInWord = last !== undefined && !cut && last.end === query.length && last.word.length >= shortestPrefix
  const meaningful = spans.filter(
    (span) => !stopWords.has(span.word) || (endsInWord && span === last && spans.length > 1),
  )
  const kept = meaningful.length > 0 ? meaningful : spans
  const prefix = endsInWord && last !== undefined && kept.includes(last) ? last.word : null
  return { stems: [...new Set(kept.map(({ word }) => stem(word)))], prefix, cut, words: spans.length }
}

/** The expression for FTS5: every word quoted, so that nothing a person types is an operator. */
export function matchExpression(sql: Sql, { stems, prefix }: TextQuery, joined: 'AND' | 'OR'): string {
  const parts = stems.map((word) => quoted(word))
  if (prefix !== null) {
    const last = stem(prefix)
    const others = [last, ...shorterStems(sql, prefix)].filter((word) => !word.startsWith(prefix)).map(quoted)
    const alternatives = [...new Set([...others, `${quoted(prefix)}*`, quoted(last)])]
    parts[stems.indexOf(last)] = `(${alternatives.join(' OR ')})`
  }
  return parts.join(` ${joined} `)
}

/** Whether a word of a text is one that was searched for. */
export function matcher({ stems, prefix }: TextQuery): (word: string) => boolean {
  const wanted = new Set(stems)
  return (word) => wanted.has(stem(word)) || (prefix !== null && word.startsWith(prefix))
}

/** Stems of words that begin as typed but are stemmed to something shorter: «folkehel…» is kept as «folkeh». */
function shorterStems(sql: Sql, prefix: string): string[] {
  if (prefix.length < 4) return []
  return sql
    .rows('SELECT DISTINCT stem FROM words WHERE word >= ?1 AND word < ?2 AND length(stem) < ?3 LIMIT 20', [
      prefix,
      `${prefix}\u{10ffff}`,
      prefix.length,
    ])
    .map(([word]) => text(word))
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`
}
