import { nearest } from '../lib/nearest'
import type { Day } from '../lib/osloDay'
import type { CountyPlace, ContactLevel, Labels, MunicipalityPlace } from '../vocabulary'
import { ContactInputError } from './contacts/contactInputError'
import { explanation, type ContactAttempt } from './contacts/explanation'
import { nationalRecords } from './contacts/nationalRecords'
import { countyOffice, municipalOffice } from './contacts/office'
import { contactPlace, osloNumbers, type ContactPlace } from './contacts/place'
import { holders, judged, officeLevels, tryRung, type RungResult } from './contacts/rungs'
import type { ContactGuideRecord, ContactPointRecord, TreeTerm } from './record'
import type { CatalogueReader } from './store'

export { ContactInputError, type ContactInputCode } from './contacts/contactInputError'
export type { ContactAttempt } from './contacts/explanation'

/** A question: exactly one of the two places (numbers), perhaps a theme (slug) and a situation (slug of a contact guide). */
export interface ContactQuestion {
  municipality?: string | null
  county?: string | null
  theme?: string | null
  situation?: string | null
}

/** A step of the guide with the contact point of the place asked about. */
export type ContactStep = Omit<ContactGuideRecord['steps'][number], 'point'> & { point: ContactPointRecord | null }

/** Whom to contact, and how the answer was found. */
export interface ContactAnswer {
  /** Best first; the network's own contact last, as the one who always answers. */
  points: ContactPointRecord[]
  guide: ContactGuideRecord | null
  steps: ContactStep[]
  /** A rung above the one that answered was passed over. */
  fallback: boolean
  explanation: Labels
  municipality: MunicipalityPlace | null
  county: CountyPlace | null
  theme: TreeTerm | null
  level: ContactLevel
  /** The one used last. */
  tried: ContactAttempt[]
}

function understoodTheme(reader: CatalogueReader, slug: string | null | undefined): TreeTerm | null {
  if (slug === null || slug === undefined) return null
  const found = reader.termBySlug('THEME', slug)
  if (found !== null) return found
  const close = nearest(
    slug,
    reader.terms('THEME').map((term) => term.slug),
  )
  const message = `No theme has the slug "${slug.slice(0, 80)}". The query { themes { slug } } lists them all.`
  throw new ContactInputError('UNKNOWN_THEME', message, 'theme', close)
}

function understoodGuide(reader: CatalogueReader, slug: string | null | undefined, today: Day) {
  if (slug === null || slug === undefined) return nationalRecords(reader, today).standardGuide
  const found = reader.recordBySlug('CONTACT_GUIDE', slug)
  if (found?.type === 'CONTACT_GUIDE') return found
  const request = { query: '', where: { type: ['CONTACT_GUIDE'] }, sort: 'TITLE', prefer: 'NB', first: 100 } as const
  const guides = reader.search({ ...request, after: null, today }).hits.map(({ record }) => record.slug)
  const message = `No contact guide has the slug "${slug.slice(0, 80)}". Leave situation out for the national standard guide.`
  throw new ContactInputError('UNKNOWN_SITUATION', message, 'situation', nearest(slug, guides))
}

/** The theme and all above it, as ids. */
function lineageOf(reader: CatalogueReader, theme: TreeTerm | null): string[] | null {
  if (theme === null) return null
  const lineage: string[] = []
  for (let term: TreeTerm | null = theme; term !== null && !lineage.includes(term.id);) {
    lineage.push(term.id)
    term = term.parent === null ? null : reader.term(term.parent)
  }
  return lineage
}

/** The county is one rung: the best of its own. */
function tryCounty(tries: readonly RungResult[]): RungResult {
  const used = tries.find(({ outcome }) => outcome === 'USED')
  const passed = (['STALE', 'NOT_VALID'] as const).find((outcome) => tries.some((one) => one.outcome === outcome))
  return used ?? { points: [], outcome: passed ?? 'NONE' }
}

function climb(reader: CatalogueReader, place: ContactPlace, theme: TreeTerm | null, today: Day) {
  const lineage = lineageOf(reader, theme)
  const levels = officeLevels.filter((level) => level !== 'THEME_CONTACT' || theme !== null)
  const network = nationalRecords(reader, today).network
  const tried: ContactAttempt[] = []
  const tryOffice = (office: readonly ContactPointRecord[], level: (typeof levels)[number]) =>
    tryRung(level, office, lineage, today, (id) => reader.contactPoint(id, today))

  if (place.municipality !== null) {
    const office = municipalOffice(reader, place.municipality.number)
    for (const level of levels) {
      const { points, outcome } = tryOffice(office, level)
      tried.push({ level, outcome })
      if (outcome === 'USED') return { tried, points, level, network }
    }
  }
  if (place.county !== null && place.county.number !== osloNumbers.county) {
    const office = countyOffice(reader, place.county.number)
    const { points, outcome } = tryCounty(levels.map((level) => tryOffice(office, level)))
    tried.push({ level: 'COUNTY', outcome })
    if (outcome === 'USED') return { tried, points, level: 'COUNTY' as const, network }
  }
  tried.push({ level: 'NETWORK', outcome: 'USED' })
  return { tried, points: network, level: 'NETWORK' as const, network }
}

function stepsOf(
  guide: ContactGuideRecord | null,
  reader: CatalogueReader,
  place: ContactPlace,
  theme: TreeTerm | null,
  today: Day,
): ContactStep[] {
  if (guide === null) return []
  const lineage = lineageOf(reader, theme)
  const office =
    place.municipality === null
      ? countyOffice(reader, place.county?.number ?? '')
      : municipalOffice(reader, place.municipality.number)
  return guide.steps.map((step) => {
    const own = step.role === null ? undefined : judged(holders([step.role], office, lineage), today).points[0]
    return { ...step, point: own ?? (step.point === null ? null : reader.contactPoint(step.point, today)) }
  })
}

/**
 * Whom to contact: the theme's contact → its deputy → the coordinator → a role mailbox → the front door → the county →
 * the network. A rung counts only with a contact confirmed in time; the last one always answers. Throws
 * `ContactInputError` where the question cannot be understood.
 */
export function whoToContact(reader: CatalogueReader, question: ContactQuestion, today: Day): ContactAnswer {
  const place = contactPlace(question)
  const theme = understoodTheme(reader, question.theme)
  const guide = understoodGuide(reader, question.situation, today)
  const { tried, points, level, network } = climb(reader, place, theme, today)
  return {
    points: [...new Map([...points, ...network].map((point) => [point.id, point])).values()],
    guide,
    steps: stepsOf(guide, reader, place, theme, today),
    fallback: tried.length > 1,
    explanation: explanation(tried, points[0], today),
    ...place,
    theme,
    level,
    tried,
  }
}
