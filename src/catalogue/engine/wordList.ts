import { stem, wordsOf } from '../analysis/words'
import { folded } from '../analysis/norwegianOrder'
import type { CatalogueRecord } from '../record'
import { bodyText } from './bodyText'
import { isListed } from './facts'
import type { Sql } from './sql'

/** Counts in how many records each word stands, gathered over a batch and written once. */
export class WordList {
  private readonly changes = new Map<string, number>()

  /** Counts the words of a record in (+1) or out (-1). */
  count(record: CatalogueRecord, by: 1 | -1): void {
    if (!isListed(record)) return
    const words = new Set<string>()
    for (const text of [record.title, record.summary, bodyText(record)]) {
      for (const { word } of wordsOf(text)) words.add(word)
    }
    for (const word of words) this.changes.set(word, (this.changes.get(word) ?? 0) + by)
  }

  /** Makes words of labels known, which no record need hold itself. */
  know(labels: readonly string[]): void {
    for (const label of labels) {
      for (const { word } of wordsOf(label)) this.changes.set(word, this.changes.get(word) ?? 0)
    }
  }

  write(sql: Sql): void {
    for (const [word, by] of this.changes) {
      sql.run(
        `INSERT INTO words (word, stem, records) VALUES (?1, ?2, max(?3, 0))
         ON CONFLICT (word) DO UPDATE SET records = max(records + ?3, 0)`,
        [word, stem(word), by],
      )
    }
    this.changes.clear()
  }
}

/** The words of a title as suggestions look for them, told whether they begin it. */
export function titleWords(title: string): { word: string; place: number }[] {
  const [first, ...others] = wordsOf(title).map(({ word }) => folded(word))
  if (first === undefined) return []
  return [{ word: first, place: 0 }, ...[...new Set(others)].map((word) => ({ word, place: 1 }))]
}
