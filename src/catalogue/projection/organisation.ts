import type { Organisation } from '../../payload-types'
import type { OrganisationRecord } from '../record'
import { commonParts, noClocks, type Unstamped } from './common'
import { type Lookups, publicIds } from './lookups'
import { allWords, answerOf, textOf, wordsOf } from './values'

/** Municipalities and counties come from the register: they are listed once somebody has told something about them. A contact that has ended counts: it was told, and its page says so. */
function isListed(record: Omit<Unstamped<OrganisationRecord>, 'listed'>): boolean {
  if (record.kind !== 'MUNICIPALITY' && record.kind !== 'COUNTY') return true
  const told = [record.contactPoints, record.themes, record.targetGroups, record.memberOf, record.serves]
  const said = [record.offers, record.cooperationAbout, record.openForCooperation, record.image, record.website]
  return told.some((list) => list.length > 0) || said.some((text) => text !== null) || record.attachments.length > 0
}

/** The public record of an organisation. It shows its own contact points after those that editors chose. */
export function organisationParts(
  document: Organisation,
  facts: Organisation,
  lookups: Lookups,
): Unstamped<OrganisationRecord> {
  const common = commonParts('organisations', document, facts, lookups)
  const municipality = wordsOf(facts.municipality)
  const county = wordsOf(facts.county)
  const record = {
    ...common,
    type: 'ORGANISATION' as const,
    yearFrom: null,
    yearTo: null,
    clocks: noClocks,
    municipalities: municipality === null ? [] : [municipality],
    counties: municipality === null && county !== null ? [county] : [],
    contactPoints: [...new Set([...common.contactPoints, ...lookups.contactPointsAt(facts.id)])],
    kind: facts.kind ?? '',
    organisationNumber: wordsOf(facts.organisationNumber),
    formerNames: allWords(facts.formerNames),
    municipality,
    county,
    legalForm: facts.legalForm ?? null,
    dividendClause: answerOf(facts.dividendClause),
    openForCooperation: answerOf(facts.openForCooperation),
    cooperationAbout: textOf(document.cooperationAbout, lookups),
    offers: textOf(document.offers, lookups),
    memberOf: publicIds(lookups, 'organisations', facts.memberOf),
    serves: [...new Set(facts.serves ?? [])],
    website: wordsOf(facts.website),
  }
  return { ...record, listed: isListed(record) }
}
