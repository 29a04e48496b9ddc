/** Who refers to what, both ways, by key (`collection:id`). */
export class ReferenceIndex {
  readonly #targets = new Map<string, ReadonlySet<string>>()
  readonly #sources = new Map<string, Set<string>>()

  /** Replaces all that one document refers to. */
  set(source: string, targets: ReadonlySet<string>): void {
    this.delete(source)
    if (targets.size === 0) return
    this.#targets.set(source, targets)
    for (const target of targets) {
      const sources = this.#sources.get(target)
      if (sources) sources.add(source)
      else this.#sources.set(target, new Set([source]))
    }
  }

  delete(source: string): void {
    for (const target of this.#targets.get(source) ?? []) {
      const sources = this.#sources.get(target)
      sources?.delete(source)
      if (sources?.size === 0) this.#sources.delete(target)
    }
    this.#targets.delete(source)
  }

  /** Every document that this one refers to. */
  targetsOf(source: string): ReadonlySet<string> {
    return this.#targets.get(source) ?? new Set()
  }

  /** Every document that refers to this one. */
  referringTo(target: string): readonly string[] {
    return [...(this.#sources.get(target) ?? [])]
  }
}
