import type { Day } from '../lib/osloDay'
import type { ContactPointRecord } from './record'

/** Whether a contact point may be given on a day. */
export function isValidOn(point: ContactPointRecord, today: Day): boolean {
  return (point.validFrom === null || point.validFrom <= today) && (point.validTo === null || today <= point.validTo)
}
