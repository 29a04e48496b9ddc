import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { Loose, RestPanel } from '../../helpers/restPanel'
import { hasDrafts, hasTrash, kinds, type Row, type Slug } from './matrixTable'

/** What rows hang on: a theme, and an organisation of each kind of owner. */
export interface Ground {
  theme: string
  organisations: Record<Row['owner'], string>
}

/** Makes what every row hangs on. */
export async function makeGround({ payload }: RestPanel): Promise<Ground> {
  const labels = { nb: 'Grunn', nn: 'Grunn', en: 'Ground' }
  const theme = (await payload.create({ collection: 'themes', data: { labels, position: 1 } })).id
  const organisation = async (title: string) => {
    const data = { title, kind: 'NETWORK', language: 'NB', licence: 'CC-BY-4.0' } as const
    return (await payload.create({ collection: 'organisations', draft: true, data })).id
  }
  return { theme, organisations: { own: await organisation('Egen'), other: await organisation('Annen') } }
}

/** What tells a changed row from a planted one: a value of a field that every row of the collection has. */
export function marked(slug: Slug, text: string): Record<string, unknown> {
  if (slug === 'media') return { alt: text }
  if (slug === 'themes' || slug === 'target-groups') return { labels: { nb: text, nn: text, en: text } }
  if (slug === 'contact-points') return { page: `https://${text}.example.no/` }
  if (slug === 'public-ledger' || slug === 'redirects') return { slug: text }
  return { title: text }
}

let marks = 0
/** A mark that no other row bears: what is called the same shares an address. */
export const once = (mark: string) => `${mark}${(marks += 1)}`

const markedField = (slug: Slug) => Object.keys(marked(slug, ''))[0] ?? ''

/** What to select of a row in order to see whether it is as it was planted. */
export function whatTells(slug: Slug): Record<string, true> {
  const mark: Record<string, true> = { [markedField(slug)]: true }
  return hasTrash(kinds[slug]) ? { ...mark, deletedAt: true } : mark
}

/** Whether a row bears a mark that begins so. */
export const isMarked = (slug: Slug, row: Loose, mark: string) => {
  const field = markedField(slug)
  return JSON.stringify(row?.[field] ?? null).includes(mark)
}

const own: Partial<Record<Slug, () => Record<string, unknown>>> = {
  measures: () => ({ equityAim: 'NOT_STATED' }),
  'case-stories': () => ({ lessons: 'NOT_YET' }),
  publications: () => ({ kind: 'REPORT', yearUnknown: true }),
  organisations: () => ({ kind: 'NETWORK' }),
  'contact-guides': () => ({ situation: 'Noen har spurt.', steps: [{ whom: 'Koordinatoren' }] }),
}

/** The fields of a row that can be published. */
export function ready(slug: Slug, { theme, organisations }: Ground, owner: Row['owner'], mark: string) {
  const organisation = organisations[owner]
  const isOf = { organisation, ...marked(slug, mark) }
  const dates = { changedAt: new Date().toISOString(), firstPublishedAt: new Date().toISOString() }
  const unique = randomUUID()
  switch (slug) {
    case 'themes':
    case 'target-groups':
      return { ...marked(slug, mark), position: 1 }
    case 'media':
      return { ...marked(slug, mark), credit: 'Fotograf', licence: 'CC-BY-4.0', peopleAgreed: true }
    case 'documents':
      return marked(slug, mark)
    case 'contact-points':
      return { ...isOf, role: 'SECRETARIAT', mailbox: 'post@x.example' }
    case 'redirects':
      return { recordType: 'MEASURE', slug: mark, publicId: unique }
    case 'public-ledger':
      return { publicId: unique, recordType: 'MEASURE', slug: mark, revision: '1', ...dates }
    default:
      return {
        ...isOf,
        summary: 'Hva det er.',
        language: 'NB',
        licence: 'CC-BY-4.0',
        themes: [theme],
        national: true,
        periodUnknown: true,
        sources: [{ title: 'Egen erfaring' }],
        ...own[slug]?.(),
      }
  }
}

const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
  .png()
  .toBuffer()
const paper = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)

/** The file that goes with a new row; undefined where none does. */
export function fileOf(slug: Slug) {
  if (kinds[slug] !== 'file') return undefined
  const [data, mimetype, end] = slug === 'media' ? [picture, 'image/png', 'png'] : [paper, 'application/pdf', 'pdf']
  return { data, mimetype, name: `${randomUUID()}.${end}`, size: data.length }
}

/** Makes a row in the state that is asked about. */
export async function plant({ payload }: RestPanel, ground: Ground, slug: Slug, row: Row): Promise<string> {
  const isPublished = row.state !== 'draft'
  const status = hasDrafts(kinds[slug]) ? { _status: isPublished ? 'published' : 'draft' } : {}
  const trash = row.state === 'trashed' ? { deletedAt: new Date().toISOString() } : {}
  const data: Loose = { ...ready(slug, ground, row.owner, once('planted')), ...status, ...trash }
  const draft = !isPublished
  const made: Loose = await payload.create({ collection: slug, data, draft, file: fileOf(slug), depth: 0 })
  return String(made.id)
}

/** Takes away all rows of a collection but what the others hang on: on MongoDB for tests each row makes every question slower. */
export async function sweep({ payload }: RestPanel, { theme, organisations }: Ground, slug: Slug): Promise<void> {
  const kept = [theme, ...Object.values(organisations)]
  await payload.db.deleteMany({ collection: slug, where: { id: { not_in: kept } } })
  if (hasDrafts(kinds[slug])) await payload.db.deleteVersions({ collection: slug, where: { parent: { not_in: kept } } })
}
