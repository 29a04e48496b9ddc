import { clockState } from '../../lib/clocks'
import type { Day } from '../../lib/osloDay'
import type { ContactLevel, ContactOutcome, ContactRole } from '../../vocabulary'
import type { ContactPointRecord } from '../record'
import { isValidOn } from '../validOn'

/** What one rung gave: the contact points to show, or why it was passed over. */
export interface RungResult {
  points: ContactPointRecord[]
  outcome: ContactOutcome
}

type OfficeLevel = Extract<ContactLevel, 'THEME_CONTACT' | 'COORDINATOR' | 'ROLE_MAILBOX' | 'FRONT_DOOR'>

/** Rungs that one office (a municipality or a county) has by itself, nearest to the question first. */
export const officeLevels: readonly OfficeLevel[] = ['THEME_CONTACT', 'COORDINATOR', 'ROLE_MAILBOX', 'FRONT_DOOR']

const rolesOf: Readonly<Record<OfficeLevel, readonly ContactRole[]>> = {
  THEME_CONTACT: ['THEME_CONTACT'],
  COORDINATOR: ['PUBLIC_HEALTH_COORDINATOR', 'PUBLIC_HEALTH_ADVISER'],
  ROLE_MAILBOX: ['ROLE_MAILBOX', 'ADMINISTRATIVE_CONTACT', 'SECRETARIAT'],
  FRONT_DOOR: ['SERVICE_DESK', 'POSTMOTTAK', 'SWITCHBOARD'],
}

/** Whether a contact point answers for a theme: `lineage` is the theme with all above it; null asks about none. */
function answersFor(point: ContactPointRecord, lineage: readonly string[] | null): boolean {
  return point.themes.length === 0 || (lineage !== null && point.themes.some((theme) => lineage.includes(theme)))
}

function standsOn(level: OfficeLevel, point: ContactPointRecord, lineage: readonly string[] | null): boolean {
  if (level === 'THEME_CONTACT') return point.themes.length > 0 && answersFor(point, lineage)
  return rolesOf[level].some((role) => role === point.role) && answersFor(point, lineage)
}

/** Last confirmed first; then by role as the rung names them, then by id, so that the order is total. */
function byConfirmation(roles: readonly string[]) {
  return (a: ContactPointRecord, b: ContactPointRecord) => {
    const [confirmedA, confirmedB] = [a.clock.confirmedAt ?? '', b.clock.confirmedAt ?? '']
    if (confirmedA !== confirmedB) return confirmedA > confirmedB ? -1 : 1
    return roles.indexOf(a.role) - roles.indexOf(b.role) || (a.id < b.id ? -1 : 1)
  }
}

/** Keeps what may be given on a day: within its dates and confirmed in time. */
export function judged(points: readonly ContactPointRecord[], today: Day): RungResult {
  const valid = points.filter((point) => isValidOn(point, today))
  const fresh = valid.filter((point) => clockState(point.clock, today) === 'FRESH')
  if (fresh.length > 0) return { points: fresh, outcome: 'USED' }
  if (valid.length > 0) return { points: [], outcome: 'STALE' }
  return { points: [], outcome: points.length > 0 ? 'NOT_VALID' : 'NONE' }
}

/** Tries one rung of an office; where nobody on it can be given, their deputies are tried before it is passed over. */
export function tryRung(
  level: OfficeLevel,
  office: readonly ContactPointRecord[],
  lineage: readonly string[] | null,
  today: Day,
  deputy: (id: string) => ContactPointRecord | null,
): RungResult {
  const standing = office.filter((point) => standsOn(level, point, lineage)).sort(byConfirmation(rolesOf[level]))
  const result = judged(standing, today)
  if (result.outcome === 'USED') return result
  const deputies = standing.flatMap((point) => (point.deputy === null ? [] : (deputy(point.deputy) ?? [])))
  const stoodIn = judged([...new Set(deputies)], today)
  return stoodIn.outcome === 'USED' ? stoodIn : result
}
