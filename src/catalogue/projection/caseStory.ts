import type { CaseStory } from '../../payload-types'
import type { CaseStoryRecord } from '../record'
import { commonParts, noClocks, type Unstamped } from './common'
import { idOf, type Lookups, publicIdOf, publicIds } from './lookups'
import { costOf, partnersOf, periodOf, reachOf, staffingOf, yearsOf } from './parts'
import { dayOf, textOf, wordsOf } from './values'

/** Who tells it. The name only with consent and an end to it; when that day has passed is decided when it is read. */
function authorOf({ author }: CaseStory, lookups: Lookups): CaseStoryRecord['author'] {
  const nameUntil = author?.nameConsent === true ? dayOf(author.nameUntil) : null
  const told = {
    name: nameUntil === null ? null : wordsOf(author?.name),
    role: wordsOf(author?.role),
    organisation: publicIdOf(lookups, 'organisations', author?.organisation),
    interest: wordsOf(author?.interest),
  }
  if (Object.values(told).every((part) => part === null)) return null
  return { ...told, nameUntil: told.name === null ? null : nameUntil }
}

/** The public record of a case story. */
export function caseStoryParts(document: CaseStory, facts: CaseStory, lookups: Lookups): Unstamped<CaseStoryRecord> {
  const period = periodOf(facts.period)
  const whatWeWouldDoDifferently = textOf(document.whatWeWouldDoDifferently, lookups)
  return {
    ...commonParts('case-stories', document, facts, lookups),
    type: 'CASE_STORY',
    ...yearsOf(period),
    clocks: noClocks,
    measures: publicIds(lookups, 'measures', facts.measures),
    organisations: publicIds(lookups, 'organisations', facts.organisations),
    period,
    context: textOf(document.context, lookups),
    whatWeDid: textOf(document.whatWeDid, lookups),
    result: textOf(document.result, lookups),
    whatWorked: textOf(document.whatWorked, lookups),
    whatWentWrong: textOf(document.whatWentWrong, lookups),
    whatWeWouldDoDifferently,
    lessons: facts.lessons ?? (whatWeWouldDoDifferently === null ? 'NOT_YET' : 'ANSWERED'),
    adaptation: textOf(document.adaptation, lookups),
    status: facts.status ?? 'UNKNOWN',
    stopReason: facts.status === 'STOPPED' ? wordsOf(document.stopReason) : null,
    reach: reachOf(facts.reach),
    cost: costOf(facts.cost),
    wouldRepeat: facts.wouldRepeat ?? 'UNKNOWN',
    collaboration: facts.collaboration ?? [],
    staffing: staffingOf(facts.staffing),
    partners: partnersOf(facts.partners, lookups),
    author: authorOf(facts, lookups),
    images: (facts.images ?? []).flatMap((image) => {
      const id = idOf(image)
      const found = id === null ? null : lookups.image(id)
      return found === null ? [] : [found]
    }),
  }
}
