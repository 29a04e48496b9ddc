/** Whether a planted text may be seen in public, and where else it may lie. */
export type Rule =
  /** Meant for everybody: it must be found. */
  | 'public'
  /** Known outside and of no harm (the address of what is gone): it may be found. */
  | 'open'
  /** In the catalogue with the day it holds until, and on no surface before or after. */
  | 'dated'
  /** Was public once: on no surface, and not in a catalogue that is made anew. */
  | 'past'
  /** Never public: on no surface, and not in the catalogue's file. */
  | 'never'

/** One planted text. */
export interface Bird {
  /** What is looked for. */
  call: string
  rule: Rule
  /** Where it was planted: collection, state and path. */
  nest: string
}

/** Every call, wherever it stands: words in any letter case, telephone and other numbers also inside longer ones. */
const anyCall = /(?=((?:kanari|synlig)\d{5}|410\d{5}|830\d{5}))/g

/** All that was planted. Each text is planted once, so that what is heard tells where it came from. */
export class Flock {
  readonly #birds = new Map<string, Bird>()
  #made = 0

  get birds(): Bird[] {
    return [...this.#birds.values()]
  }

  withRule(...rules: readonly Rule[]): Bird[] {
    return this.birds.filter(({ rule }) => rules.includes(rule))
  }

  /** A number of five digits that no other bird has. */
  next(): string {
    return String((this.#made += 1)).padStart(5, '0')
  }

  add(call: string, rule: Rule, nest: string): void {
    this.#birds.set(call, { call, rule, nest })
  }

  /** Takes back what could not be planted. */
  free(call: string): void {
    this.#birds.delete(call)
  }

  /** Those that sing in a text; also where spaces were put into a number. */
  heardIn(text: string): Set<Bird> {
    const heard = new Set<Bird>()
    const lower = text.toLowerCase()
    for (const form of [lower, lower.replace(/(?<=\d)(?:[\s\u00a0\u202f]|&nbsp;)+(?=\d)/g, '')])
      for (const [, call = ''] of form.matchAll(anyCall)) {
        const bird = this.#birds.get(call)
        if (bird) heard.add(bird)
      }
    return heard
  }
}
