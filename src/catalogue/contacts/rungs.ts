import { clockState } from '../../lib/clocks'
import type { Day } from '../../lib/osloDay'
import type { ContactLevel, ContactOutcome, ContactRole } from '../../vocabulary'
import type { ContactPointRecord } from '../record'
import { isValidOn } from '../validOn'
import { lastConfirmedFirst } from './lastConfirmedFirst'

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

const isOnTheme = (point: ContactPointRecord, lineage: readonly string[]) =>
  point.themes.some((theme) => lineage.includes(theme))

/**
 * Those who hold one of some roles, best first: last confirmed, then by role as the rung names them. Asked about a theme
 * (`lineage` is the theme with all above it), those who answer for others are left out; asked about none (null), those who
 * answer for some themes come after those who answer for everything.
 */
export function holders(
  roles: readonly string[],
  office: readonly ContactPointRecord[],
  lineage: readonly string[] | null,
): ContactPointRecord[] {
  const narrowness = ({ themes }: ContactPointRecord) => (lineage === null && themes.length > 0 ? 1 : 0)
  return office
    .filter(({ role }) => roles.includes(role))
    .filter((point) => lineage === null || point.themes.length === 0 || isOnTheme(point, lineage))
    .sort((a, b) => narrowness(a) - narrowness(b) || byConfirmation(roles)(a, b))
}

function standing(
  level: OfficeLevel,
  office: readonly ContactPointRecord[],
  lineage: readonly string[] | null,
): ContactPointRecord[] {
  if (level !== 'THEME_CONTACT') return holders(rolesOf[level], office, lineage)
  return office
    .filter((point) => lineage !== null && isOnTheme(point, lineage))
    .sort(byConfirmation(rolesOf.THEME_CONTACT))
}

/** Last confirmed first; then by role as the rung names them, then by id, so that the order is total. */
function byConfirmation(roles: readonly string[]) {
  return (a: ContactPointRecord, b: ContactPointRecord) => {
    const isTie = a.clock.confirmedAt === b.clock.confirmedAt
    return (isTie ? roles.indexOf(a.role) - roles.indexOf(b.role) : 0) || lastConfirmedFirst(a, b)
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
  const found = standing(level, office, lineage)
  const result = judged(found, today)
  if (result.outcome === 'USED') return result
  const deputies = found.flatMap((point) => (point.deputy === null ? [] : (deputy(point.deputy) ?? [])))
  const stoodIn = judged([...new Set(deputies)], today)
  return stoodIn.outcome === 'USED' ? stoodIn : result
}
