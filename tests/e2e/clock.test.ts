import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { adminSession, type OwnData, ownSeededData } from '../helpers/productSession'
import { askGraphql, textOf, within } from '../helpers/publicAnswers'
import type { RunningServer } from '../helpers/server'

/*
 * One set of data, written once under a clock of its own; then the server is started again with later clocks, and
 * nothing is written any more.
 */

const author = 'Navn Som Går Ut'
const slug = 'workshop-pa-sentralen-2016'
const storyPage = `/erfaringer/${slug}`
const contactPage = '/hvem-kontakter-jeg?kommune=5028'

let data: OwnData
let server: RunningServer | undefined
const url = () => server?.url ?? ''

/** Melhus gets a coordinator who is confirmed on 20 November 2026; the story gets an author's name for that year. */
async function write(at: RunningServer): Promise<void> {
  const admin = await adminSession(at)
  const melhus = await admin.find('organisations', '5028', 'municipality')
  const point = await admin.create('contact-points', {
    organisation: melhus.id,
    role: 'PUBLIC_HEALTH_COORDINATOR',
    mailbox: 'postmottak@melhus.example',
    confirmedAt: '2026-11-20T12:00:00.000Z',
    _status: 'published',
  })
  const story = await admin.find('case-stories', slug)
  await admin.change('case-stories', story.id, {
    contactPoints: [point.id],
    author: { role: 'Koordinator', name: author, nameConsent: true, nameUntil: '2026-12-31T12:00:00.000Z' },
    _status: 'published',
  })
}

const answer = z.object({
  caseStory: z.object({
    contactPoints: z.array(z.object({ clock: z.object({ state: z.string() }) })),
    author: z.object({ name: z.string().nullable() }).nullable(),
  }),
})

/** What a partner is told: state of the story's contact, and the name of who tells. */
async function partnerIsTold(): Promise<{ state: string | undefined; name: string | null | undefined }> {
  const query = `{ caseStory(slug: "${slug}") { contactPoints { clock { state } } author { name } } }`
  const { caseStory } = answer.parse(await askGraphql(url(), query))
  return { state: caseStory.contactPoints[0]?.clock.state, name: caseStory.author?.name }
}

async function startAgainAt(instant: string): Promise<void> {
  await server?.stop()
  server = await data.start({ env: { FAKE_NOW: instant } })
}

beforeAll(async () => {
  data = ownSeededData()
  server = await data.start({ env: { FAKE_NOW: '2026-11-24T09:00:00Z' } })
  await write(server)
  await within(5_000, 'the public has what was written', async () => (await partnerIsTold()).state !== undefined)
})
afterAll(async () => {
  await server?.stop()
  data?.remove()
})

describe('a reader and a partner, four days after the contact was confirmed', () => {
  test('see that it is fresh, and the name of who tells', async () => {
    expect(await partnerIsTold()).toEqual({ state: 'FRESH', name: author })
    expect(await textOf(url(), storyPage)).toContain(author)
    const contact = await textOf(url(), contactPage)
    expect(contact).toMatch(/bekreftet .{0,20}20\. november 2026/i)
    expect(contact).not.toMatch(/bør bekreftes|utdatert/i)
  })

  test('are told that a contact nobody confirmed is «aldri bekreftet»', async () => {
    expect(await textOf(url(), '/organisasjoner/ntnu-samfunnsforskning')).toMatch(/aldri bekreftet/i)
  })
})

describe('the day that the contact is due, in Oslo, with no write', () => {
  beforeAll(() => startAgainAt('2027-05-19T22:30:00Z'))

  test('page and API say that it is due, the contact answer passes it over and says so; the name is gone', async () => {
    expect(await partnerIsTold()).toEqual({ state: 'DUE', name: null })
    expect(await textOf(url(), contactPage)).toContain('Folkehelsekoordinatoren er ikke bekreftet i tide')
    const story = await textOf(url(), storyPage)
    expect(story).toMatch(/bør bekreftes/i)
    expect(story).not.toContain(author)
  })
})

describe('when two more months have gone, with no write', () => {
  beforeAll(() => startAgainAt('2027-07-20T10:00:00Z'))

  test('page and API say that it is out of date', async () => {
    expect((await partnerIsTold()).state).toBe('STALE')
    expect(await textOf(url(), storyPage)).toMatch(/utdatert/i)
    expect(await textOf(url(), contactPage)).toContain('Folkehelsekoordinatoren er ikke bekreftet i tide')
  })
})
