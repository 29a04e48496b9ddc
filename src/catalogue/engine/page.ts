import { compareKeys } from '../analysis/norwegianOrder'
import type { SearchRequest } from '../store'
import { each, has, type Bitset } from './bitset'
import type { Position } from './cursor'
import type { Entry, Group, Snapshot } from './snapshot'
import type { TextMatch } from './textMatch'

/** One hit before its record is fetched. */
export interface Hit extends Position {
  entry: Entry
  score: number
}
export interface Page {
  hits: Hit[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/** The hits of a set that come after a position, in the order asked for. */
export function pageOf(
  snapshot: Snapshot,
  set: Bitset,
  match: TextMatch | null,
  request: SearchRequest,
  after: Position | null,
): Page {
  if (request.sort === 'RELEVANCE' && match !== null) return byRelevance(snapshot, set, match, request, after)
  const sort = request.sort === 'TITLE' ? 'TITLE' : 'NEWEST'
  return byOrder(snapshot, set, match, request, after, sort)
}

function byOrder(
  snapshot: Snapshot,
  set: Bitset,
  match: TextMatch | null,
  { prefer, first }: SearchRequest,
  after: Position | null,
  sort: 'NEWEST' | 'TITLE',
): Page {
  const order = snapshot.order(sort, prefer)
  const direction = sort === 'NEWEST' ? -1 : 1
  const hitAt = (place: number): Hit => {
    const entry = snapshot.shown(snapshot.groupAt(order[place] ?? 0), prefer)
    return { entry, key: snapshot.sortKey(sort, entry.facts), id: entry.facts.id, score: 0 }
  }
  const isPast = (place: number): boolean => {
    if (after === null) return true
    const { key, id } = hitAt(place)
    const compared = direction * compareKeys(String(key), String(after.key)) || compareKeys(id, after.id)
    return compared > 0
  }
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  const hits: Hit[] = []
  let place = low
  for (; place < order.length && hits.length <= first; place++) {
    if (has(set, order[place] ?? 0)) hits.push(hitAt(place))
  }
  const hasNextPage = hits.length > first
  if (hasNextPage) hits.pop()
  if (match !== null) for (const hit of hits) hit.score = match.scoreOf(snapshot.ordinalOf[hit.entry.rid] ?? -1)
  return { hits, hasNextPage, hasPreviousPage: order.subarray(0, low).some((ordinal) => has(set, ordinal)) }
}

function byRelevance(
  snapshot: Snapshot,
  set: Bitset,
  match: TextMatch,
  { prefer, first, today }: SearchRequest,
  after: Position | null,
): Page {
  const best: Hit[] = []
  let hasPreviousPage = false
  each(set, (ordinal) => {
    const group = snapshot.groupAt(ordinal)
    const score = match.scoreOf(ordinal) * worthOf(group, today)
    const last = best[first]
    // Most are worse than what is held already: let them go before they cost anything.
    if (after === null && last !== undefined && score < last.score) return
    const entry = snapshot.shown(group, prefer)
    const hit: Hit = { entry, key: score, id: entry.facts.id, score }
    if (after !== null && byScore(hit, { score: Number(after.key), id: after.id }) <= 0) {
      hasPreviousPage = true
      return
    }
    if (last !== undefined && byScore(hit, last) > 0) return
    let place = best.length
    while (place > 0) {
      const before = best[place - 1]
      if (before === undefined || byScore(before, hit) <= 0) break
      place -= 1
    }
    best.splice(place, 0, hit)
    if (best.length > first + 1) best.pop()
  })
  return { hits: best.slice(0, first), hasNextPage: best.length > first, hasPreviousPage }
}

/** What is out of date stands a little behind what is not. */
const outOfDate = 0.8

function worthOf({ members }: Group, today: string): number {
  const staleAt = members[0]?.facts.staleAt ?? null
  return staleAt !== null && staleAt <= today ? outOfDate : 1
}

function byScore(a: { score: number; id: string }, b: { score: number; id: string }): number {
  return b.score - a.score || compareKeys(a.id, b.id)
}
