import { add, emptySet, size, type Bitset } from './bitset'
import { matchExpression, type TextQuery } from './query'
import type { Snapshot } from './snapshot'
import { text, type Sql } from './sql'

/** Who matches the words of a query, and how well. */
export interface TextMatch {
  set: Bitset
  /** How many match, by group. */
  count: number
  relaxed: boolean
  /** Higher is better; 0 for a group that does not match. */
  scoreOf(ordinal: number): number
  bytes: number
}

/** No group at all. */
export const noMatch: TextMatch = { set: new Uint32Array(0), count: 0, relaxed: false, scoreOf: () => 0, bytes: 0 }

/** What a word weighs where it stands: title, summary, body, labels. */
const weights = '10.0, 4.0, 1.0, 5.0'
/** Scores are handed over as whole numbers. */
const scale = 1e12

/** All groups that match a query: those with every word, or, where none has every word, those with some. */
export function matchText(sql: Sql, snapshot: Snapshot, query: TextQuery): TextMatch {
  const strict = run(sql, snapshot, query, 'AND')
  if (strict.count > 0 || query.stems.length < 2) return strict
  return { ...run(sql, snapshot, query, 'OR'), relaxed: true }
}

function run(sql: Sql, snapshot: Snapshot, query: TextQuery, joined: 'AND' | 'OR'): TextMatch {
  // One string instead of thousands of rows: handing rows over costs more than finding them.
  const row = sql.row(
    `WITH found AS MATERIALIZED (
       SELECT rowid AS rid, CAST(-${scale} * bm25(search, ${weights}) AS INTEGER) AS score FROM search WHERE search MATCH ?
     )
     SELECT group_concat(rid || ' ' || score, ' ') FROM found`,
    [matchExpression(sql, query, joined)],
  )
  const pairs = row === undefined || row[0] === null ? [] : wholeNumbers(text(row[0]))
  const set = emptySet(snapshot.groups.length)
  const scores = scoreTable(pairs.length / 2, snapshot.groups.length)
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const ordinal = snapshot.ordinalOf[pairs[index] ?? 0] ?? -1
    if (ordinal < 0) continue
    add(set, ordinal)
    scores.put(ordinal, Math.max(scores.of(ordinal), (pairs[index + 1] ?? 0) / scale))
  }
  return { set, count: size(set), relaxed: false, scoreOf: scores.of, bytes: set.byteLength + scores.bytes + 500 }
}

interface ScoreTable {
  put(ordinal: number, score: number): void
  of(ordinal: number): number
  bytes: number
}

/** Scores as small as they can be kept: of few matches a list, of many a place for each group. */
function scoreTable(matches: number, groups: number): ScoreTable {
  if (matches * 5 > groups) {
    const all = new Float64Array(groups)
    return {
      put: (ordinal, score) => {
        all[ordinal] = score
      },
      of: (ordinal) => all[ordinal] ?? 0,
      bytes: all.byteLength,
    }
  }
  const few = new Map<number, number>()
  return {
    put: (ordinal, score) => few.set(ordinal, score),
    of: (ordinal) => few.get(ordinal) ?? 0,
    bytes: matches * 40,
  }
}

/** The whole numbers in a text, parted by spaces, without a string for each. */
function wholeNumbers(written: string): number[] {
  const numbers: number[] = []
  let current = 0
  for (let index = 0; index < written.length; index++) {
    const digit = written.charCodeAt(index) - 48
    if (digit >= 0) current = current * 10 + digit
    else {
      numbers.push(current)
      current = 0
    }
  }
  numbers.push(current)
  return numbers
}

/** How many words say what a text is about, and how common a word may be to say anything. */
const tellingWords = 3
const mostCommon = 1000

/** The rarest of some words: the others stand in so many records that sharing them says little. */
function telling(sql: Sql, query: TextQuery): TextQuery {
  const counted = query.stems.map((stem) => ({
    stem,
    records: Number(sql.row('SELECT sum(records) FROM words WHERE stem = ?', [stem])?.[0] ?? 0),
  }))
  const rare = counted.filter(({ records }) => records > 1 && records <= mostCommon)
  const stems = rare.sort((a, b) => a.records - b.records).slice(0, tellingWords)
  return { ...query, stems: stems.map(({ stem }) => stem), prefix: null }
}

/** The fifty groups that share most with some words; the best has 1. */
export function likest(sql: Sql, snapshot: Snapshot, query: TextQuery): ReadonlyMap<number, number> {
  const words = telling(sql, query)
  if (words.stems.length === 0) return new Map()
  const rows = sql.rows(`SELECT rowid, bm25(search, ${weights}) FROM search WHERE search MATCH ? ORDER BY 2 LIMIT 50`, [
    matchExpression(sql, words, 'OR'),
  ])
  const best = Number(rows[0]?.[1] ?? -1)
  const scores = new Map<number, number>()
  for (const [rid, score] of rows) {
    const ordinal = snapshot.ordinalOf[Number(rid)] ?? -1
    if (ordinal >= 0 && !scores.has(ordinal)) scores.set(ordinal, Number(score) / best)
  }
  return scores
}
