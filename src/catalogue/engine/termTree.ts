import type { TreeTerm } from '../record'

/** Themes and target groups, whole in memory. */
export class TermTree {
  private readonly byId: ReadonlyMap<string, TreeTerm>
  private readonly bySlug = new Map<string, TreeTerm>()
  private readonly ordered: Readonly<Record<TreeTerm['kind'], readonly TreeTerm[]>>
  private readonly lines = new Map<string, readonly string[]>()

  constructor(terms: readonly TreeTerm[]) {
    this.byId = new Map(terms.map((term) => [term.id, term]))
    for (const term of terms) this.bySlug.set(`${term.kind} ${term.slug}`, term)
    this.ordered = { THEME: inOrder(terms, 'THEME'), TARGET_GROUP: inOrder(terms, 'TARGET_GROUP') }
  }

  get(id: string): TreeTerm | null {
    return this.byId.get(id) ?? null
  }

  withSlug(kind: TreeTerm['kind'], slug: string): TreeTerm | null {
    return this.bySlug.get(`${kind} ${slug}`) ?? null
  }

  /** Parents before children, in the editors' order. */
  all(kind: TreeTerm['kind']): readonly TreeTerm[] {
    return this.ordered[kind]
  }

  /** A term's id and those of all above it; nothing for an id that is no term here. */
  withAncestors(id: string): readonly string[] {
    const known = this.lines.get(id)
    if (known !== undefined) return known
    const line: string[] = []
    for (let term = this.get(id); term !== null && !line.includes(term.id);) {
      line.push(term.id)
      term = term.parent === null ? null : this.get(term.parent)
    }
    this.lines.set(id, line)
    return line
  }
}

function inOrder(terms: readonly TreeTerm[], kind: TreeTerm['kind']): TreeTerm[] {
  const sorted = terms
    .filter((term) => term.kind === kind)
    .sort((a, b) => a.position - b.position || (a.slug < b.slug ? -1 : 1))
  const ids = new Set(sorted.map((term) => term.id))
  const result: TreeTerm[] = []
  const placed = new Set<string>()
  const place = (term: TreeTerm): void => {
    if (placed.has(term.id)) return
    placed.add(term.id)
    result.push(term)
    for (const child of sorted) if (child.parent === term.id) place(child)
  }
  for (const term of sorted) if (term.parent === null || !ids.has(term.parent)) place(term)
  // A ring of parents has no top: its terms still stand somewhere.
  for (const term of sorted) place(term)
  return result
}
