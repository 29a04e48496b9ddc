import { each } from './bitset'
import type { Facts } from './facts'
import type { Entry, Snapshot } from './snapshot'
import type { SetField } from './valueSets'

/** What it is worth that two records share a value. A rare value says more than a common one. */
const worth: readonly { field: SetField; weight: number }[] = [
  { field: 'MEASURE', weight: 6 },
  { field: 'THEME', weight: 4 },
  { field: 'TARGET_GROUP', weight: 3 },
  { field: 'ORGANISATION', weight: 2 },
  { field: 'MUNICIPALITY', weight: 2 },
  { field: 'COUNTY', weight: 1 },
]

/** No list of what is alike is longer. */
export const mostRelated = 10

/** Records alike: the editors' choice in their order, then those that share most; never itself or its own translations. `content` adds groups whose words are alike, with a score from 0 to 1. */
export function relatedEntries(
  snapshot: Snapshot,
  facts: Facts,
  chosen: readonly string[],
  first: number,
  content: () => ReadonlyMap<number, number>,
): Entry[] {
  const own = snapshot.relations.rootOf(facts.root)
  const result: Entry[] = []
  const roots = new Set([own])
  const add = (candidate: Entry | undefined): void => {
    if (candidate === undefined || roots.has(candidate.facts.root) || result.length >= first) return
    roots.add(candidate.facts.root)
    result.push(candidate)
  }
  for (const id of chosen) add(snapshot.byId.get(id))
  if (result.length >= first) return result

  const scores = new Float64Array(snapshot.groups.length)
  for (const { field, weight } of worth) {
    for (const value of valuesOf(snapshot, facts, field)) {
      const set = snapshot.sets.having(field, value)
      if (set === undefined) continue
      const rarity = 1 / Math.log2(2 + snapshot.sets.sizeOf(field, value))
      each(set, (ordinal) => {
        scores[ordinal] = (scores[ordinal] ?? 0) + weight * rarity
      })
    }
  }
  for (const [ordinal, score] of content()) scores[ordinal] = (scores[ordinal] ?? 0) + 3 * score
  const best = topOf(scores, first + roots.size + 1)
  for (const ordinal of best) add(snapshot.shown(snapshot.groupAt(ordinal), facts.language))
  return result
}

function topOf(scores: Float64Array, count: number): number[] {
  const best: number[] = []
  const worse = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b
  for (let ordinal = 0; ordinal < scores.length; ordinal++) {
    if ((scores[ordinal] ?? 0) <= 0) continue
    const last = best[count - 1]
    if (last !== undefined && worse(ordinal, last) >= 0) continue
    let place = best.length
    while (place > 0 && worse(ordinal, best[place - 1] ?? ordinal) < 0) place -= 1
    best.splice(place, 0, ordinal)
    if (best.length > count) best.pop()
  }
  return best
}

function valuesOf(snapshot: Snapshot, facts: Facts, field: SetField): readonly string[] {
  switch (field) {
    case 'MEASURE':
      return [
        ...facts.measures.map((id) => snapshot.relations.rootOf(id)),
        ...(facts.type === 'MEASURE' ? [facts.root] : []),
      ]
    case 'THEME':
      return facts.themes.flatMap((id) => [...snapshot.terms.withAncestors(id)])
    case 'TARGET_GROUP':
      return facts.targetGroups.flatMap((id) => [...snapshot.terms.withAncestors(id)])
    case 'ORGANISATION':
      return facts.organisations.map((id) => snapshot.relations.rootOf(id))
    case 'MUNICIPALITY':
      return facts.municipalities
    case 'COUNTY':
      return facts.counties
    default:
      return []
  }
}
