import type { Key } from './committed'
import { type Consequences, noConsequences } from './step'

/** What follows from documents whose step could not be written: the state has moved on, the catalogue has not. */
export class Owed {
  readonly #byKey = new Map<Key, Consequences>()

  /** Documents with something that has not been written. */
  keys(): Key[] {
    return [...this.#byKey.keys()]
  }

  /** What follows from one document, to be added to. */
  by(key: Key): Consequences {
    const owed = this.#byKey.get(key) ?? noConsequences()
    this.#byKey.set(key, owed)
    return owed
  }

  /** Puts what follows from some documents into a step. */
  addTo(step: Consequences, keys: readonly Key[]): void {
    for (const key of keys) {
      const { gone, touched, moved } = this.by(key)
      for (const id of gone) step.gone.add(id)
      for (const one of touched) step.touched.add(one)
      for (const id of moved) step.moved.add(id)
    }
  }

  /** All that followed from these has been written. */
  settle(keys: readonly Key[]): void {
    for (const key of keys) this.#byKey.delete(key)
  }
}
