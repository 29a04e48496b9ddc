import { describe, expect, it } from 'vitest'
import { ContactInputError, whoToContact } from '../../../src/catalogue/contactLadder'
import { catalogueRecord, contactPoint, treeTerm, type ContactPointRecord } from '../../../src/catalogue/record'
import { clockDates } from '../../../src/lib/clocks'
import { memoryCatalogue } from '../../helpers/memoryCatalogue'
import { siteBatch, siteRecords, siteToday } from '../../helpers/siteRecords'

const bare = siteRecords.find(({ id }) => id === 'bar-organisasjon')
const organisation = (id: string, kind: string, place: object) =>
  catalogueRecord.parse({ ...bare, id, slug: id, title: id, kind, ...place })
const organisations = [
  organisation('melhus', 'MUNICIPALITY', { municipality: '5028', county: '50' }),
  organisation('trondelag', 'COUNTY', { county: '50' }),
  organisation('oslo', 'MUNICIPALITY', { municipality: '0301', county: '03' }),
  organisation('entreprenor', 'SOCIAL_ENTREPRENEUR', { municipality: '5028', county: '50' }),
  organisation('nett', 'NETWORK', {}),
]
const theme = (id: string, parent: string | null) =>
  treeTerm.parse({
    ...siteBatch.terms?.[0],
    kind: 'THEME',
    id,
    slug: id,
    parent,
    labels: { nb: id, nn: id, en: id },
  })
const fresh = '2026-10-01'
const point = (id: string, given: Partial<Omit<ContactPointRecord, 'clock'>> & { confirmed?: string | null }) => {
  const { confirmed = fresh, ...rest } = given
  return contactPoint.parse({
    ...siteBatch.contactPoints?.[0],
    id,
    organisation: 'melhus',
    organisationName: rest.organisation ?? 'melhus',
    municipality: rest.organisation === undefined || rest.organisation === 'melhus' ? '5028' : null,
    county: null,
    themes: [],
    clock: clockDates('contact', confirmed),
    ...rest,
  })
}
const network = point('nettverket-post', { organisation: 'nett', role: 'SECRETARIAT' })
const coordinator = (given: Parameters<typeof point>[1] = {}) =>
  point('koordinator', { role: 'PUBLIC_HEALTH_COORDINATOR', ...given })

/** A catalogue with these contact points beside the network's own. */
function withPoints(...points: ContactPointRecord[]) {
  return memoryCatalogue({
    records: [...siteRecords.filter(({ id }) => id !== 'nettverket'), ...organisations],
    terms: [theme('fysisk-aktivitet', null), theme('sykling', 'fysisk-aktivitet'), theme('kosthold', null)],
    contactPoints: [...points, network],
  })
}
const ask = (points: ContactPointRecord[], question: Parameters<typeof whoToContact>[1] = { municipality: '5028' }) =>
  whoToContact(withPoints(...points), question, siteToday)
const rungs = (answer: ReturnType<typeof ask>) => answer.tried.map(({ level, outcome }) => `${level} ${outcome}`)

describe('the contact ladder', () => {
  it("answers with the theme's contact, also for a theme below the one it answers for", () => {
    const expert = point('ekspert', { role: 'THEME_CONTACT', themes: ['fysisk-aktivitet'] })
    const answer = ask([expert, coordinator()], { municipality: '5028', theme: 'sykling' })
    expect(rungs(answer)).toEqual(['THEME_CONTACT USED'])
    expect(answer.points.map(({ id }) => id)).toEqual(['ekspert', 'nettverket-post'])
    expect([answer.fallback, answer.level, answer.theme?.slug]).toEqual([false, 'THEME_CONTACT', 'sykling'])
  })

  it("passes over another theme's contact", () => {
    const expert = point('ekspert', { role: 'THEME_CONTACT', themes: ['kosthold'] })
    expect(rungs(ask([expert, coordinator()], { municipality: '5028', theme: 'sykling' }))).toEqual([
      'THEME_CONTACT NONE',
      'COORDINATOR USED',
    ])
  })

  it("takes the deputy where the theme's contact is not confirmed in time", () => {
    const expert = point('ekspert', {
      role: 'THEME_CONTACT',
      themes: ['sykling'],
      confirmed: '2025-01-01',
      deputy: 'vikar',
    })
    const deputy = point('vikar', { role: 'VOLUNTARY_COORDINATOR' })
    const answer = ask([expert, deputy], { municipality: '5028', theme: 'sykling' })
    expect([answer.level, answer.points[0]?.id]).toEqual(['THEME_CONTACT', 'vikar'])
  })

  it('finds a deputy at another organisation, and judges it as any other', () => {
    const expert = point('ekspert', { role: 'THEME_CONTACT', themes: ['sykling'], confirmed: null, deputy: 'vikar' })
    const deputy = (given: Parameters<typeof point>[1]) =>
      point('vikar', { organisation: 'trondelag', county: '50', role: 'ADMINISTRATIVE_CONTACT', ...given })
    const question = { municipality: '5028', theme: 'sykling' }
    expect(ask([expert, deputy({})], question)).toMatchObject({ level: 'THEME_CONTACT', points: [{ id: 'vikar' }, {}] })
    for (const given of [{ confirmed: '2020-01-01' }, { confirmed: null }, { validTo: '2026-11-23' }])
      expect(rungs(ask([expert, deputy(given)], question))[0]).toBe('THEME_CONTACT STALE')
  })

  it('takes who answers for some themes where no theme is asked about, after who answers for everything', () => {
    const themed = point('fagkoordinator', {
      role: 'PUBLIC_HEALTH_COORDINATOR',
      themes: ['kosthold'],
      confirmed: '2026-11-20',
    })
    const alone = ask([themed])
    expect(rungs(alone)).toEqual(['COORDINATOR USED'])
    expect(alone.points[0]?.id).toBe('fagkoordinator')
    expect(ask([themed, coordinator()]).points.map(({ id }) => id)).toEqual([
      'koordinator',
      'fagkoordinator',
      'nettverket-post',
    ])
  })

  it.each([null, 'sykling', 'kosthold'])('never names in a step whom it passed over, asked about %s', (theme) => {
    const themed = point('fagkoordinator', { role: 'PUBLIC_HEALTH_COORDINATOR', themes: ['kosthold'] })
    const answer = ask([themed], { municipality: '5028', theme })
    const step = answer.steps.find(({ role }) => role === 'PUBLIC_HEALTH_COORDINATOR')
    const isUsed = answer.points.some(({ id }) => id === 'fagkoordinator')
    expect(step).toBeDefined()
    expect([theme, step?.point?.id === 'fagkoordinator']).toEqual([theme, isUsed])
  })

  it('does not try the rung of themes where no theme is asked about', () => {
    expect(rungs(ask([coordinator()]))).toEqual(['COORDINATOR USED'])
  })

  it('passes over what is due, stale, never confirmed or outside its dates, says which, and never gives it', () => {
    for (const [given, outcome] of [
      [{ confirmed: '2026-05-01' }, 'STALE'],
      [{ confirmed: '2020-05-01' }, 'STALE'],
      [{ confirmed: null }, 'STALE'],
      [{ validTo: '2026-11-23' }, 'NOT_VALID'],
      [{ validFrom: '2026-11-25' }, 'NOT_VALID'],
    ] as const) {
      const answer = ask([coordinator(given), point('dor', { role: 'POSTMOTTAK' })])
      expect(rungs(answer)).toEqual([`COORDINATOR ${outcome}`, 'ROLE_MAILBOX NONE', 'FRONT_DOOR USED'])
      expect(answer.fallback).toBe(true)
      expect(answer.points.map(({ id }) => id)).toEqual(['dor', 'nettverket-post'])
    }
  })

  it('goes on to the county, and from there to the network', () => {
    const county = point('fylket', { organisation: 'trondelag', county: '50', role: 'PUBLIC_HEALTH_COORDINATOR' })
    expect(rungs(ask([county]))).toEqual(['COORDINATOR NONE', 'ROLE_MAILBOX NONE', 'FRONT_DOOR NONE', 'COUNTY USED'])
    expect(rungs(ask([])).at(-1)).toBe('NETWORK USED')
    expect(ask([]).points).toEqual([network])
  })

  it('never asks the county for Oslo, which is both, and understands Oslo as a county', () => {
    for (const question of [{ municipality: '0301' }, { county: '03' }]) {
      const answer = ask([], question)
      expect(answer.tried.some(({ level }) => level === 'COUNTY')).toBe(false)
      expect([answer.municipality?.number, answer.county?.number]).toEqual(['0301', '03'])
    }
  })

  it('does not give the contact of others who live in the municipality', () => {
    const other = point('grunder', {
      organisation: 'entreprenor',
      municipality: '5028',
      role: 'PUBLIC_HEALTH_COORDINATOR',
    })
    expect(ask([other]).level).toBe('NETWORK')
  })

  it('always answers, also from an empty catalogue, with a contact that says it was never confirmed', () => {
    const { points, level, explanation } = whoToContact(memoryCatalogue({}), { county: '50' }, siteToday)
    expect([level, points.length, points[0]?.clock.confirmedAt]).toEqual(['NETWORK', 1, null])
    expect(explanation.nb).toContain('ingen har bekreftet')
  })

  it('puts the contact points of the municipality into the steps of the guide', () => {
    const answer = ask([coordinator(), point('dor', { role: 'POSTMOTTAK' })], { municipality: '5028' })
    expect(answer.guide).toMatchObject({ type: 'CONTACT_GUIDE', standard: true })
    expect(answer.steps.length).toBe(answer.guide?.steps.length)
    for (const step of answer.steps)
      if (step.role === 'PUBLIC_HEALTH_COORDINATOR') expect(step.point?.id).toBe('koordinator')
  })

  it('explains in bokmål, nynorsk and English which rung answered, how fresh it is, and why others were passed over', () => {
    const { explanation } = ask([coordinator({ confirmed: null }), point('dor', { role: 'POSTMOTTAK' })])
    expect(explanation).toEqual({
      nb: 'Svaret er kommunens postmottak og sentralbord (melhus), bekreftet 1. oktober 2026. Folkehelsekoordinatoren er ikke bekreftet i tide og vi kjenner ikke fellespostkassen.',
      nn: 'Svaret er postmottaket og sentralbordet i kommunen (melhus), stadfesta 1. oktober 2026. Folkehelsekoordinatoren er ikkje stadfesta i tide og vi kjenner ikkje fellespostkassa.',
      en: 'The answer is the municipality’s front door (melhus), confirmed on 1 October 2026. The public-health coordinator has not been confirmed in time and we know of no one as the role mailbox.',
    })
  })

  it('takes a former number with one successor, and names the successors of one that was split', () => {
    expect(ask([], { municipality: '3005' }).municipality?.name).toBe('Drammen')
    const refused = refusal({ municipality: '1507' })
    expect([refused.code, refused.nearest]).toEqual(['UNKNOWN_MUNICIPALITY', ['1508', '1580']])
    expect(refused.message).toContain('1508 Ålesund, 1580 Haram')
  })

  it('refuses what it cannot understand, with what would do', () => {
    const both = { municipality: '5028', county: '50' }
    expect(refusal({}).code).toBe('BAD_USER_INPUT')
    expect(refusal(both).code).toBe('BAD_USER_INPUT')
    expect(refusal({ municipality: 'Melhus' })).toMatchObject({ code: 'UNKNOWN_MUNICIPALITY', nearest: ['5028'] })
    expect(refusal({ county: '99' }).code).toBe('UNKNOWN_COUNTY')
    expect(refusal({ county: '50', theme: 'sykkling' })).toMatchObject({ code: 'UNKNOWN_THEME', nearest: ['sykling'] })
    expect(refusal({ county: '50', situation: 'finnes-ikke' }).code).toBe('UNKNOWN_SITUATION')
  })
})

function refusal(question: Parameters<typeof whoToContact>[1]): ContactInputError {
  try {
    ask([], question)
  } catch (error) {
    if (error instanceof ContactInputError) return error
    throw error
  }
  throw new Error('it was understood')
}
