import type { TreeTerm } from '../record'
import type { TermSource } from './index'
import { type Lookups, publicIdOf } from './lookups'
import { allWords, wordsOf } from './values'

/** The public form of a theme or a target group. A label that nobody wrote falls back on bokmål. */
export function termParts({ collection, document }: TermSource, lookups: Lookups): TreeTerm {
  const nb = wordsOf(document.labels?.nb) ?? ''
  return {
    kind: collection === 'themes' ? 'THEME' : 'TARGET_GROUP',
    id: wordsOf(document.publicId) ?? '',
    slug: wordsOf(document.slug) ?? '',
    labels: { nb, nn: wordsOf(document.labels?.nn) ?? nb, en: wordsOf(document.labels?.en) ?? nb },
    scopeNotes: {
      nb: wordsOf(document.scopeNotes?.nb),
      nn: wordsOf(document.scopeNotes?.nn),
      en: wordsOf(document.scopeNotes?.en),
    },
    synonyms: allWords(document.synonyms),
    formerNames: allWords(document.formerNames),
    parent: publicIdOf(lookups, collection, document.parent),
    mappings: document.mappings ?? [],
    position: document.position ?? 0,
  }
}
