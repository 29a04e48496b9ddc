import type { FacetValue } from '../store'
import { each, type Bitset } from './bitset'
import { openEnd, type Snapshot } from './snapshot'

/** Counts per year of those whose years overlap it, latest first; what goes on counts up to this year, or to the latest year there is. */
export function yearValues(
  snapshot: Snapshot,
  base: Bitset,
  selected: readonly string[],
  thisYear: number,
): FacetValue[] {
  const spans: [number, number][] = []
  each(base, (ordinal) => {
    const from = snapshot.yearFrom[ordinal] ?? 0
    if (from !== 0) spans.push([from, snapshot.yearTo[ordinal] ?? from])
  })
  const [chosenFrom, chosenTo] = chosenSpan(selected)
  const counts = countsByYear(spans, thisYear)
  // A chosen year may lie anywhere: it is counted by itself, so that the counting is never as long as the way there.
  if (chosenFrom === chosenTo)
    counts.set(chosenFrom, spans.filter(([from, to]) => from <= chosenFrom && chosenFrom <= to).length)
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([year, count]) => {
      const value = String(year)
      const isSelected = selected.length > 0 && year >= chosenFrom && year <= chosenTo
      return { value, labels: { nb: value, nn: value, en: value }, count, selected: isSelected, parent: null }
    })
}

/** How many go on in each year that there is something in. */
function countsByYear(spans: readonly [number, number][], thisYear: number): Map<number, number> {
  let first = Infinity
  let last = -Infinity
  for (const [from, to] of spans) {
    first = Math.min(first, from)
    last = Math.max(last, to === openEnd ? Math.max(from, thisYear) : to)
  }
  const counts = new Map<number, number>()
  if (last < first) return counts
  const steps = new Int32Array(last - first + 2)
  for (const [from, to] of spans) {
    steps[from - first] = (steps[from - first] ?? 0) + 1
    const end = Math.min(to, last) + 1 - first
    steps[end] = (steps[end] ?? 0) - 1
  }
  let count = 0
  for (let year = first; year <= last; year++) {
    count += steps[year - first] ?? 0
    if (count > 0) counts.set(year, count)
  }
  return counts
}

function chosenSpan([from, to]: readonly string[]): [number, number] {
  return [
    from === undefined || from === '' ? -Infinity : Number(from),
    to === undefined || to === '' ? Infinity : Number(to),
  ]
}
