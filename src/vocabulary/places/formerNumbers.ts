import rows from './formerNumbers.json' with { type: 'json' }
import { municipality, type MunicipalityPlace } from '.'

/*
 * Numbers that municipalities had before, from Statistics Norway's standard for municipalities (Klass 131) and its
 * changes of 2020 and 2024: the counties that were split in 2024, and the municipalities that were split. Numbers from
 * before 2020 are not here.
 */

/** A municipality number that is no longer in use; more than one successor where the municipality was split. */
export interface FormerNumber {
  readonly number: string
  readonly name: string
  readonly year: number
  readonly successors: readonly string[]
}

export const formerNumbers: readonly FormerNumber[] = rows

const byNumber = new Map(formerNumbers.map((former) => [former.number, former]))
const numbersBefore = new Map<string, string[]>()
for (const { number, successors } of formerNumbers) {
  const [successor] = successors
  if (successor === undefined || successors.length > 1) continue
  numbersBefore.set(successor, [...(numbersBefore.get(successor) ?? []), number])
}

/** What a number was before, where it is a former one. */
export function formerNumber(number: string): FormerNumber | undefined {
  return byNumber.get(number)
}

/** Numbers that this municipality, and no other, has taken over. */
export function numbersBeforeOf(number: string): readonly string[] {
  return numbersBefore.get(number) ?? []
}

/** The municipality with this number today, or the only successor of the one that had it. */
export function municipalityNowOrBefore(number: string): MunicipalityPlace | undefined {
  const found = municipality(number)
  if (found !== undefined) return found
  const [successor, ...others] = byNumber.get(number)?.successors ?? []
  return successor === undefined || others.length > 0 ? undefined : municipality(successor)
}
