import type { CatalogueRecord } from '../record'
import { fingerprint } from '../revision'

interface Told {
  measures: readonly string[]
  /** A fingerprint of what is shown of it. */
  face: string
}

/** Which stories and pilots tell of which measure, by public id: where a measure was tried is part of what it shows. */
export class Experiences {
  readonly #told = new Map<string, Told>()
  readonly #by = new Map<string, Set<string>>()

  /** What is shown of the experiences with a measure, by its own id and those of its translations; each once, in no order. */
  of(measures: readonly string[]): string[] {
    const told = new Set(measures.flatMap((measure) => [...(this.#by.get(measure) ?? [])]))
    return [...told].map((id) => this.#told.get(id)?.face ?? '')
  }

  /** Notes what a record tells; answers the measures for which that is news. */
  put(record: CatalogueRecord): string[] {
    return this.#replace(record.id, toldBy(record))
  }

  /** Forgets a record that is no longer public; answers the measures that it told of. */
  remove(id: string): string[] {
    return this.#replace(id, null)
  }

  #replace(id: string, told: Told | null): string[] {
    const before = this.#told.get(id) ?? null
    for (const measure of before?.measures ?? []) this.#by.get(measure)?.delete(id)
    if (told === null) this.#told.delete(id)
    else {
      this.#told.set(id, told)
      for (const measure of told.measures) this.#by.set(measure, (this.#by.get(measure) ?? new Set()).add(id))
    }
    if (before?.face === told?.face) return []
    return [...new Set([...(before?.measures ?? []), ...(told?.measures ?? [])])]
  }
}

function toldBy(record: CatalogueRecord): Told | null {
  if (record.translationOf !== null) return null
  const { id, municipalities, counties } = record
  if (record.type === 'CASE_STORY') {
    const { measures, status } = record
    return { measures, face: fingerprint([id, measures, municipalities, counties, status]) }
  }
  if (record.type !== 'PILOT_EVALUATION' || record.measure === null) return null
  const { measure, sites } = record
  return { measures: [measure], face: fingerprint([id, measure, municipalities, counties, sites]) }
}
