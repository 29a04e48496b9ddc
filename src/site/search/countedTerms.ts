import type { TreeTerm } from '../../catalogue/record'
import type { PageContext } from '../pageContext'

/** A theme or target group with how many records it has. */
export interface CountedTerm {
  readonly term: TreeTerm
  readonly count: number
}

/** An index this long is read; a longer one is searched. */
const termsShown = 12

/** The highest terms of a tree with what they hold; empty ones are left out. */
export function countedTerms(
  context: PageContext,
  kind: TreeTerm['kind'],
  counts: ReadonlyMap<string, number> = new Map(),
): CountedTerm[] {
  return context.reader
    .terms(kind)
    .filter((term) => term.parent === null)
    .map((term) => ({ term, count: counts.get(term.slug) ?? 0 }))
    .filter(({ count }) => count > 0)
    .slice(0, termsShown)
}
