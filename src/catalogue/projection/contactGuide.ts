import type { ContactGuide } from '../../payload-types'
import type { ContactGuideRecord } from '../record'
import { commonParts, noClocks, type Unstamped } from './common'
import { type Lookups, publicIdOf } from './lookups'
import { textOf, wordsOf } from './values'

/** The steps in the words of the text; role and contact point come from the same step of the original. */
function stepsOf(document: ContactGuide, facts: ContactGuide, lookups: Lookups): ContactGuideRecord['steps'] {
  return (document.steps ?? []).map((step, at) => ({
    whom: step.whom,
    role: facts.steps?.[at]?.role ?? null,
    point: publicIdOf(lookups, 'contact-points', facts.steps?.[at]?.point),
    how: textOf(step.how, lookups),
    say: textOf(step.say, lookups),
  }))
}

/** The public record of a contact guide. */
export function contactGuideParts(
  document: ContactGuide,
  facts: ContactGuide,
  lookups: Lookups,
): Unstamped<ContactGuideRecord> {
  const examples = (facts.examples ?? []).map(({ relationTo, value }) => publicIdOf(lookups, relationTo, value))
  return {
    ...commonParts('contact-guides', document, facts, lookups),
    type: 'CONTACT_GUIDE',
    yearFrom: null,
    yearTo: null,
    clocks: noClocks,
    situation: wordsOf(document.situation) ?? wordsOf(document.title) ?? '',
    audience: facts.audience ?? [],
    steps: stepsOf(document, facts, lookups),
    expectMoney: textOf(document.expectMoney, lookups),
    expectTime: textOf(document.expectTime, lookups),
    collaboration: facts.collaboration ?? [],
    examples: examples.filter((id) => id !== null),
    standard: facts.standard ?? false,
  }
}
