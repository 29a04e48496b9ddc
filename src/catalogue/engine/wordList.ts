import { counties, municipalities } from '../../vocabulary'
import { stem, wordsOf } from '../analysis/words'
import { folded } from '../analysis/norwegianOrder'
import type { CatalogueRecord, TreeTerm } from '../record'
import { bodyText } from './bodyText'
import { isListed } from './facts'
import { placeNames } from './labels'
import { text, type Sql } from './sql'

/** Counts in how many records each word stands, gathered over a batch and written once. */
export class WordList {
  private readonly changes = new Map<string, number>()

  /** Counts the words of a record in (+1) or out (-1). */
  count(record: CatalogueRecord, by: 1 | -1): void {
    if (!isListed(record)) return
    const words = new Set<string>()
    for (const part of [record.title, record.summary, bodyText(record)]) {
      for (const { word } of wordsOf(part)) words.add(word)
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
    const isAnyLess = [...this.changes.values()].some((by) => by < 0)
    this.changes.clear()
    if (isAnyLess) forgetUnused(sql)
  }
}

/** What stood in withdrawn texts alone is not kept; words of labels are, though no record holds them. */
function forgetUnused(sql: Sql): void {
  const unused = sql.rows('SELECT word FROM words WHERE records = 0').map(([word]) => text(word))
  const terms = sql.rows('SELECT json FROM terms').map(([json]): TreeTerm => JSON.parse(text(json)))
  const labels = new Set(terms.flatMap(termNames).flatMap((name) => wordsOf(name).map(({ word }) => word)))
  for (const word of unused)
    if (!labels.has(word) && !placeWords().has(word)) sql.run('DELETE FROM words WHERE word = ?', [word])
}

/** All that a term is called. */
function termNames({ labels, synonyms, formerNames }: TreeTerm): string[] {
  return [...Object.values(labels), ...synonyms, ...formerNames]
}

let ofPlaces: ReadonlySet<string> | null = null

/** Words of the names of places: the register is public, whoever is told of. */
function placeWords(): ReadonlySet<string> {
  ofPlaces ??= new Set(
    [...municipalities, ...counties]
      .flatMap((place) => placeNames(place.number))
      .flatMap((name) => wordsOf(name).map(({ word }) => word)),
  )
  return ofPlaces
}

/** The words of a title as suggestions look for them, told whether they begin it. */
export function titleWords(title: string): { word: string; place: number }[] {
  const [first, ...others] = wordsOf(title).map(({ word }) => folded(word))
  if (first === undefined) return []
  return [{ word: first, place: 0 }, ...[...new Set(others)].map((word) => ({ word, place: 1 }))]
}
