/**
 * Who refers to what, both ways, by key (`collection:id`). A key is put together anew whenever it is asked for: here each
 * is kept once, as twenty thousand documents name the same few again and again.
 */
export class ReferenceIndex {
  readonly #targets = new Map<string, readonly string[]>()
  readonly #sources = new Map<string, { name: string; sources: Set<string> }>()

  /** Replaces all that one document refers to. */
  set(source: string, targets: ReadonlySet<string>): void {
    this.delete(source)
    if (targets.size === 0) return
    const own = this.#sources.get(source)?.name ?? source
    this.#targets.set(
      own,
      [...targets].map((target) => this.#add(own, target)),
    )
  }

  delete(source: string): void {
    for (const target of this.#targets.get(source) ?? []) {
      const sources = this.#sources.get(target)?.sources
      sources?.delete(source)
      if (sources?.size === 0) this.#sources.delete(target)
    }
    this.#targets.delete(source)
  }

  /** Every document that this one refers to. */
  targetsOf(source: string): readonly string[] {
    return this.#targets.get(source) ?? []
  }

  /** Every document that refers to this one. */
  referringTo(target: string): readonly string[] {
    return [...(this.#sources.get(target)?.sources ?? [])]
  }

  /** Notes that a document refers to another; answers the other's key as it is kept. */
  #add(source: string, target: string): string {
    const known = this.#sources.get(target)
    if (known === undefined) this.#sources.set(target, { name: target, sources: new Set([source]) })
    else known.sources.add(source)
    return known?.name ?? target
  }
}
