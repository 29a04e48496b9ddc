import { wordsOf, type WordSpan } from '../analysis/words'
import type { CatalogueRecord } from '../record'
import type { Highlight, HighlightField, TextPart } from '../store'
import { bodyText } from './bodyText'

/** About how many characters a passage of running text has. */
const passageLength = 200

/** Where a record matches: at most one passage per field, each a verbatim piece of its plain text. */
export function highlightsOf(
  record: CatalogueRecord,
  labels: readonly string[],
  matches: (word: string) => boolean,
): Highlight[] {
  const found: (Highlight | null)[] = [
    whole('TITLE', record.title, matches),
    whole('SUMMARY', record.summary, matches),
    passage(bodyText(record), matches),
    bestLabel(labels, matches),
  ]
  return found.filter((highlight) => highlight !== null)
}

/** A text in parts, those words marked that match. */
export function partsOf(text: string, matches: (word: string) => boolean): TextPart[] {
  return split(
    text,
    wordsOf(text).filter(({ word }) => matches(word)),
  )
}

function whole(field: HighlightField, text: string, matches: (word: string) => boolean): Highlight | null {
  const parts = partsOf(text, matches)
  return parts.some((part) => part.match) ? { field, parts } : null
}

function bestLabel(labels: readonly string[], matches: (word: string) => boolean): Highlight | null {
  let best: Highlight | null = null
  let most = 0
  for (const label of labels) {
    const parts = partsOf(label, matches)
    const count = parts.filter((part) => part.match).length
    if (count > most) [best, most] = [{ field: 'LABELS', parts }, count]
  }
  return best
}

/** The stretch of running text that holds the most different words searched for, cut between words and within one paragraph. */
function passage(text: string, matches: (word: string) => boolean): Highlight | null {
  const words = wordsOf(text)
  const hits = words.filter(({ word }) => matches(word))
  const [firstHit] = hits
  if (firstHit === undefined) return null
  let best = firstHit
  let most = 0
  for (const [index, hit] of hits.entries()) {
    const different = new Set<string>()
    for (let next = index; next < hits.length; next++) {
      const other = hits[next]
      if (other === undefined || other.end - hit.start > passageLength * 0.8) break
      different.add(other.word)
    }
    if (different.size > most) [best, most] = [hit, different.size]
  }
  const start = begin(text, words, best)
  const end = finish(text, words, start, best)
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end)
  const moved = inside.map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start }))
  return { field: 'BODY', parts: split(text.slice(start, end), moved) }
}

function begin(text: string, words: readonly WordSpan[], hit: WordSpan): number {
  const paragraph = text.lastIndexOf('\n', hit.start - 1) + 1
  const earliest = hit.start - passageLength * 0.3
  if (paragraph >= earliest) return paragraph
  return words.find((word) => word.start >= earliest)?.start ?? hit.start
}

function finish(text: string, words: readonly WordSpan[], start: number, hit: WordSpan): number {
  const line = text.indexOf('\n', hit.end)
  const paragraph = line === -1 ? text.length : line
  if (paragraph - start <= passageLength * 1.1) return paragraph
  let end = hit.end
  for (const word of words) if (word.end > hit.end && word.end - start <= passageLength) end = word.end
  return end
}

function split(text: string, hits: readonly WordSpan[]): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const { start, end } of hits) {
    if (start > from) parts.push({ text: text.slice(from, start), match: false })
    parts.push({ text: text.slice(start, end), match: true })
    from = end
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from), match: false })
  return parts
}
