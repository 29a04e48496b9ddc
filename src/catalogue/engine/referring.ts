import type { Entry, Snapshot } from './snapshot'

/** Fields that can be followed backwards: `measure` is a pilot's, `measures` a story's. */
export type ReferringField = 'partOf' | 'precededBy' | 'measure' | 'measures'

/** Public records that name another in a field, latest first; of a record and its translations one. */
export function referringEntries(snapshot: Snapshot, field: ReferringField, id: string): Entry[] {
  const named = field === 'measure' ? 'measures' : field
  const seen = new Set<string>()
  return snapshot.relations
    .naming(named, id)
    .filter(({ facts }) => {
      if (field === 'measure') return facts.type === 'PILOT_EVALUATION'
      return field === 'measures' ? facts.type === 'CASE_STORY' : true
    })
    .map(({ facts }) => snapshot.relations.family(facts.root)[0])
    .filter((entry) => entry !== undefined)
    .filter(({ facts }) => !seen.has(facts.root) && seen.add(facts.root))
    .sort((a, b) =>
      a.facts.publishedAt === b.facts.publishedAt ? byId(a, b) : a.facts.publishedAt > b.facts.publishedAt ? -1 : 1,
    )
}

function byId(a: Entry, b: Entry): number {
  return a.facts.id < b.facts.id ? -1 : 1
}
