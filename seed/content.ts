import { caseStories } from './data/caseStories'
import { contactGuides } from './data/contactGuides'
import { contactPoints } from './data/contactPoints'
import { measures } from './data/measures'
import { organisations } from './data/organisations'
import { pilotEvaluations } from './data/pilotEvaluations'
import { programmes } from './data/programmes'
import { publications } from './data/publications'
import { countyOrganisations, municipalityOrganisations } from './data/register'
import { targetGroups } from './data/targetGroups'
import { themes } from './data/themes'
import { translations } from './data/translations'
import type { SeedDocument, SeedTerm, SeedTranslation } from './types'

/** Collections that the seed fills. */
export type SeedCollection =
  | 'themes'
  | 'target-groups'
  | 'organisations'
  | 'contact-points'
  | 'programmes'
  | 'publications'
  | 'measures'
  | 'case-stories'
  | 'pilot-evaluations'
  | 'contact-guides'

/** Content of one collection. What has drafts is published once everything it refers to is there. */
export interface SeedPart {
  collection: SeedCollection
  documents: readonly SeedDocument[]
}

/** Terms keep the order in which they stand here. */
function termDocuments(terms: readonly SeedTerm[]): SeedDocument[] {
  return terms.map(({ slug, parent, labels, scopeNotes, synonyms, mappings }, position) => ({
    slug,
    ...(parent === undefined ? {} : { parent }),
    labels: { ...labels },
    scopeNotes: { ...scopeNotes },
    synonyms: [...synonyms],
    ...(mappings === undefined ? {} : { mappings: [...mappings] }),
    position,
  }))
}

/** Facts that a translation repeats, so that it is whole as a document; the public reads them from the original. Never a text: that is the translation's own. */
const factsOfTheOriginal = [
  'organisation',
  'themes',
  'targetGroups',
  'national',
  'municipalities',
  'counties',
  'period',
  'periodUnknown',
  'sources',
  'kind',
  'audience',
  'lessons',
  'status',
  'approach',
] as const

function translationDocument(translation: SeedTranslation, original: SeedDocument): SeedDocument {
  const { collection: _collection, of, ...texts } = translation
  const facts = Object.fromEntries(factsOfTheOriginal.map((name) => [name, original[name]]))
  return { ...facts, ...texts, translationOf: of }
}

function withTranslations(collection: SeedCollection, originals: readonly SeedDocument[]): SeedPart {
  const translated = translations
    .filter((translation) => translation.collection === collection)
    .flatMap((translation) => {
      const original = originals.find(({ slug }) => slug === translation.of)
      return original === undefined ? [] : [translationDocument(translation, original)]
    })
  return { collection, documents: [...originals, ...translated] }
}

/** All seed content, in the order in which it is loaded. */
export const seedContent: readonly SeedPart[] = [
  { collection: 'themes', documents: termDocuments(themes) },
  { collection: 'target-groups', documents: termDocuments(targetGroups) },
  withTranslations('organisations', [...countyOrganisations, ...municipalityOrganisations, ...organisations]),
  { collection: 'contact-points', documents: contactPoints },
  { collection: 'programmes', documents: programmes },
  withTranslations('publications', publications),
  withTranslations('measures', measures),
  withTranslations('case-stories', caseStories),
  withTranslations('pilot-evaluations', pilotEvaluations),
  withTranslations('contact-guides', contactGuides),
]
