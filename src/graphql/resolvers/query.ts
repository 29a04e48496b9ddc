import { parseRecordPath } from '../../catalogue/addresses'
import { whoToContact } from '../../catalogue/contactLadder'
import type { CatalogueRecord } from '../../catalogue/record'
import type { Resolution } from '../../catalogue/store'
import * as lists from '../../vocabulary'
import { counties, county, municipalities, municipalitiesOf, type Vocabulary } from '../../vocabulary'
import { municipalityNowOrBefore } from '../../vocabulary/places/formerNumbers'
import { apiError } from '../errors'
import { limits } from '../guards/limits'
import type { QueryResolvers } from '../types.generated'
import type { World } from '../world'
import { boundedFirst, firstLimits } from './boundedArguments'
import { placeIds } from './places'
import { isOfType, licence } from './record'
import { search } from './search'
import type { AnyNode } from './values'

/** Version of the schema: the second number grows with what is added, the first if anything ever breaks. */
export const schemaVersion = '1.0.0'

function bySlug<Type extends CatalogueRecord['type']>(world: World, type: Type, slug: string) {
  const found = world.reader.recordBySlug(type, slug)
  return found !== null && isOfType(found, type) ? found : null
}

function nodeById(world: World, id: string): AnyNode | null {
  const { reader, today } = world
  const found = reader.record(id) ?? reader.term(id) ?? reader.contactPoint(id, today)
  if (found !== null) return found
  return (
    municipalities.find(({ number }) => placeIds.municipality(number) === id) ??
    counties.find(({ number }) => placeIds.county(number) === id) ??
    null
  )
}

const nowhere: Resolution = { status: 'NOT_FOUND', record: null, id: null, type: null, goneAt: null }

function resolveAddress({ reader, publicUrl }: World, address: string): Resolution {
  let url: URL
  try {
    url = new URL(address, publicUrl)
  } catch {
    return nowhere
  }
  const page = url.origin === new URL(publicUrl).origin ? parseRecordPath(url.pathname) : null
  return page === null ? nowhere : reader.resolve(page.type, page.slug)
}

const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' && value !== null && 'terms' in value && 'codes' in value
const vocabularies: Vocabulary[] = Object.values<unknown>(lists).filter(isVocabulary)

/** How the fields of a Query are read. */
export const Query: QueryResolvers = {
  search: (_, given, world) => search(world, given, 'RELEVANCE'),
  suggest: (_, { prefix, first, language }, { reader, today }) =>
    reader.suggest(prefix, boundedFirst(first, firstLimits.suggestions, 8), language ?? 'NB', today),
  measure: (_, { slug }, world) => bySlug(world, 'MEASURE', slug),
  caseStory: (_, { slug }, world) => bySlug(world, 'CASE_STORY', slug),
  pilotEvaluation: (_, { slug }, world) => bySlug(world, 'PILOT_EVALUATION', slug),
  contactGuide: (_, { slug }, world) => bySlug(world, 'CONTACT_GUIDE', slug),
  publication: (_, { slug }, world) => bySlug(world, 'PUBLICATION', slug),
  organisation: (_, { slug }, world) => bySlug(world, 'ORGANISATION', slug),
  municipality: (_, { number }) => municipalityNowOrBefore(number) ?? null,
  county: (_, { number }) => county(number) ?? null,
  municipalities: (_, given) => [
    ...(typeof given.county === 'string' ? municipalitiesOf(given.county) : municipalities),
  ],
  counties: () => [...counties],
  theme: (_, { slug }, { reader }) => reader.termBySlug('THEME', slug),
  themes: (_, __, { reader }) => [...reader.terms('THEME')],
  targetGroup: (_, { slug }, { reader }) => reader.termBySlug('TARGET_GROUP', slug),
  targetGroups: (_, __, { reader }) => [...reader.terms('TARGET_GROUP')],
  whoToContact: (_, question, { reader, today }) => whoToContact(reader, question, today),
  changes: (_, { since, first }, { reader }) =>
    reader.changes(since ?? null, boundedFirst(first, firstLimits.records, 100)),
  node: (_, { id }, world) => nodeById(world, id),
  nodes: (_, { ids }, world) => {
    if (ids.length > firstLimits.ids) {
      const message = `ids holds ${ids.length} values: ask for at most ${firstLimits.ids} at a time.`
      throw apiError('BAD_USER_INPUT', message, { argument: 'ids', limit: firstLimits.ids, actual: ids.length })
    }
    return ids.map((id) => nodeById(world, id))
  },
  resolve: (_, { url }, world) => resolveAddress(world, url),
  vocabularies: () => vocabularies,
  about: (_, __, { reader, publicUrl }) => ({
    schemaVersion,
    catalogueVersion: reader.version(),
    licence: licence('CC-BY-4.0'),
    attribution: `Erfaringsbanken, ${publicUrl}`,
    contact: `${publicUrl}/hvem-kontakter-jeg`,
    limits: Object.entries(limits).map(([code, value]) => ({ code, value })),
  }),
}
