import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeed, reasonToRefuse } from '../../../seed'
import { seedContent, type SeedCollection, type SeedPart } from '../../../seed/content'
import { seededPublicId } from '../../../seed/publicIds'
import type { SeedDocument } from '../../../seed/types'
import { type OpenContent, openContent } from '../../helpers/payload'

/** The seed without the register, which is many documents and says nothing more. */
const content: readonly SeedPart[] = seedContent.map(({ collection, documents }) => ({
  collection,
  documents: documents.filter(({ kind }) => kind !== 'MUNICIPALITY' && kind !== 'COUNTY'),
}))
const all = content.reduce((sum, { documents }) => sum + documents.length, 0)

/** The seed as a later release says it: one document differs. */
const corrected = (collection: SeedCollection, slug: string, change: (document: SeedDocument) => SeedDocument) =>
  content.map((part) =>
    part.collection === collection
      ? { collection, documents: part.documents.map((one) => (one.slug === slug ? change(one) : one)) }
      : part,
  )
const summarised = (collection: SeedCollection, slug: string, summary: string) =>
  corrected(collection, slug, (document) => ({ ...document, summary }))

let house: OpenContent
beforeAll(async () => {
  house = await openContent()
  await loadSeed(house.payload, () => {}, content)
}, 300_000)
afterAll(() => house.close())

const load = (seed: readonly SeedPart[]) => loadSeed(house.payload, () => {}, seed)

async function stored(collection: SeedCollection, slug: string, draft = false) {
  const { docs } = await house.payload.find({
    collection,
    where: { publicId: { equals: seededPublicId(collection, slug) } },
    depth: 0,
    draft,
    trash: true,
  })
  return docs[0] as unknown as (Record<string, unknown> & { id: string }) | undefined
}
async function idOf(collection: SeedCollection, slug: string): Promise<string> {
  const found = await stored(collection, slug)
  if (found === undefined) throw new Error(`${collection}/${slug} is not there`)
  return found.id
}

/** Every document and how many versions there are: what a run that writes nothing leaves as it was. */
async function everything() {
  const seen: Record<string, unknown> = {}
  for (const collection of [
    ...content.map((part) => part.collection),
    'payload-kv' as const,
  ] satisfies CollectionSlug[]) {
    seen[collection] = (await house.payload.find({ collection, depth: 0, pagination: false, sort: 'id' })).docs
    if (house.payload.collections[collection]?.config.versions)
      seen[`versions of ${collection}`] = (await house.payload.countVersions({ collection })).totalDocs
  }
  return seen
}

it('an operator who runs the seed a second time changes nothing', async () => {
  const before = await everything()
  expect(await load(content)).toEqual({ written: 0, unchanged: all, leftAlone: [] })
  expect(await everything()).toEqual(before)
})

it('a corrected text reaches the record that nobody has touched, and keeps its address and first publication', async () => {
  const before = await stored('measures', 'smaksverkstedet')
  const seed = summarised('measures', 'smaksverkstedet', 'Rettet sammendrag.')
  expect(await load(seed)).toEqual({ written: 1, unchanged: all - 1, leftAlone: [] })
  const after = await stored('measures', 'smaksverkstedet')
  expect(after).toMatchObject({ summary: 'Rettet sammendrag.', _status: 'published' })
  for (const kept of ['id', 'slug', 'publicId', 'firstPublishedAt']) expect(after?.[kept]).toEqual(before?.[kept])
  expect(await load(seed)).toMatchObject({ written: 0 })
})

it('what a corrected seed no longer says is taken back, inside groups too', async () => {
  const slug = 'forprosjektet-pa-fosen-2011'
  expect(await stored('pilot-evaluations', slug)).toMatchObject({ period: { end: '2011-12-31' } })
  await load(
    corrected('pilot-evaluations', slug, ({ decisionReason: _reason, ...rest }) => ({
      ...rest,
      period: { start: '2011-03-01' },
    })),
  )
  const after = await stored('pilot-evaluations', slug)
  expect(after?.['decisionReason'] ?? null).toBeNull()
  expect(after?.['period']).toMatchObject({ start: '2011-03-01', end: null })
})

it('a theme that nobody has touched follows the seed', async () => {
  await load(corrected('themes', 'fritid', (document) => ({ ...document, synonyms: ['fritidsklubb'] })))
  expect(await stored('themes', 'fritid')).toMatchObject({ synonyms: ['fritidsklubb'] })
})

it('a record that an editor has changed is left alone, and told of', async () => {
  const id = await idOf('case-stories', 'rickshaw-i-melhus')
  await house.payload.update({
    collection: 'case-stories',
    id,
    data: { summary: 'Redaktørens egne ord.', _status: 'published' },
  })
  const counts = await load(summarised('case-stories', 'rickshaw-i-melhus', 'Rettet sammendrag.'))
  expect(counts.leftAlone).toEqual(['case-stories/rickshaw-i-melhus'])
  expect(await stored('case-stories', 'rickshaw-i-melhus')).toMatchObject({ summary: 'Redaktørens egne ord.' })
})

it('a record with an editor’s unpublished draft is left alone', async () => {
  const id = await idOf('case-stories', 'rickshaw-i-levanger')
  await house.payload.update({ collection: 'case-stories', id, draft: true, data: { summary: 'Et utkast.' } })
  const counts = await load(summarised('case-stories', 'rickshaw-i-levanger', 'Rettet sammendrag.'))
  expect(counts.leftAlone).toEqual(['case-stories/rickshaw-i-levanger'])
  expect(await stored('case-stories', 'rickshaw-i-levanger', true)).toMatchObject({ summary: 'Et utkast.' })
})

it('a record that an editor has put in the trash, or deleted for good, does not come back', async () => {
  const trashed = await idOf('publications', 'spredningsguiden')
  await house.payload.update({
    collection: 'publications',
    id: trashed,
    data: { deletedAt: new Date().toISOString() },
  })
  await house.payload.delete({ collection: 'publications', id: await idOf('publications', 'innovationsbarometeret') })
  const seed = corrected('publications', 'spredningsguiden', (document) => ({ ...document, summary: 'Ny.' }))
  expect((await load(seed)).leftAlone).toEqual(['publications/spredningsguiden'])
  expect((await stored('publications', 'spredningsguiden'))?.['deletedAt']).toBeTruthy()
  expect(await stored('publications', 'innovationsbarometeret')).toBeUndefined()
})

it('an operator cannot mix the seed with other content in production', async () => {
  expect(await reasonToRefuse(house.payload, true)).toBeNull()
  await house.payload.create({ collection: 'measures', draft: true, data: { title: 'Vårt eget tiltak' } as never })
  expect(await reasonToRefuse(house.payload, true)).toMatch(/1 documents? of its own/)
  expect(await reasonToRefuse(house.payload, false)).toBeNull()
})
