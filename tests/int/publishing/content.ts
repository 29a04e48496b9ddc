import type { Payload } from 'payload'
import { lexicalFromMarkdown } from '../../../src/lib/richText/fromMarkdown'
import type { CaseStory, ContactPoint, Measure, Organisation, Theme } from '../../../src/payload-types'

let made = 0

/** What stories need to be published. */
export interface Ground {
  theme: Theme
  organisation: Organisation
}

export function makeTheme(payload: Payload, nb: string): Promise<Theme> {
  return payload.create({ collection: 'themes', data: { labels: { nb, nn: nb, en: nb }, position: ++made } as Theme })
}

/** An organisation that keeps its own page. */
export async function makeOrganisation(payload: Payload, title: string, theme: Theme): Promise<Organisation> {
  const data = {
    title,
    summary: `${title} er med i prøvene.`,
    language: 'NB',
    licence: 'CC-BY-4.0',
    kind: 'NETWORK',
    themes: [theme.id],
    national: true,
    sources: [{ title: 'Egen erfaring' }],
  } as unknown as Organisation
  const { id } = await payload.create({ collection: 'organisations', data, draft: true })
  return payload.update({ collection: 'organisations', id, data: { organisation: id, _status: 'published' } })
}

export async function makeGround(payload: Payload): Promise<Ground> {
  const theme = await makeTheme(payload, `Friluftsliv ${++made}`)
  return { theme, organisation: await makeOrganisation(payload, `Nettverket ${made}`, theme) }
}

function common({ theme, organisation }: Ground, title: string) {
  return {
    title,
    summary: `${title}: hva det er.`,
    language: 'NB',
    licence: 'CC-BY-4.0',
    themes: [theme.id],
    organisation: organisation.id,
    national: true,
    periodUnknown: true,
    sources: [{ title: 'Egen erfaring' }],
  }
}

export async function makeStory(
  payload: Payload,
  ground: Ground,
  title: string,
  fields: object = {},
  status: 'draft' | 'published' = 'published',
): Promise<CaseStory> {
  const data = {
    ...common(ground, title),
    status: 'RUNNING',
    wouldRepeat: 'YES',
    lessons: 'ANSWERED',
    whatWeWouldDoDifferently: lexicalFromMarkdown('Begynne med ungdommene.'),
    ...fields,
    _status: status,
  } as unknown as CaseStory
  return payload.create({ collection: 'case-stories', data, draft: status === 'draft' })
}

export async function makeMeasure(
  payload: Payload,
  ground: Ground,
  title: string,
  fields: object = {},
): Promise<Measure> {
  const data = {
    ...common(ground, title),
    equityAim: 'NOT_STATED',
    ...fields,
    _status: 'published',
  } as unknown as Measure
  return payload.create({ collection: 'measures', data })
}

export async function makePoint(payload: Payload, organisation: Organisation, fields: object): Promise<ContactPoint> {
  const data = {
    organisation: organisation.id,
    role: 'SECRETARIAT',
    ...fields,
    _status: 'published',
  } as unknown as ContactPoint
  return payload.create({ collection: 'contact-points', data })
}

/** The public id of a document that must have one. */
export function idOf({ publicId }: { publicId?: string | null }): string {
  if (!publicId) throw new Error('The document has no public id.')
  return publicId
}
