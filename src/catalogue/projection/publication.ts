import type { Publication } from '../../payload-types'
import type { PublicationRecord } from '../record'
import { commonParts, noClocks, type Unstamped } from './common'
import type { Lookups } from './lookups'
import { partnerOf } from './parts'
import { allWords, textOf, wordsOf } from './values'

/** The public record of a publication. */
export function publicationParts(
  document: Publication,
  facts: Publication,
  lookups: Lookups,
): Unstamped<PublicationRecord> {
  const year = facts.year ?? null
  return {
    ...commonParts('publications', document, facts, lookups),
    type: 'PUBLICATION',
    yearFrom: year,
    yearTo: year,
    clocks: noClocks,
    authors: allWords(facts.authors),
    institute: wordsOf(facts.institute),
    publisher: partnerOf(facts.publisher, lookups),
    year,
    kind: facts.kind ?? '',
    body: textOf(document.body, lookups),
    method: wordsOf(document.method),
    sample: wordsOf(document.sample),
    orderPrinted: wordsOf(document.orderPrinted),
    link: wordsOf(facts.link),
  }
}
