import type { Measure } from '../../payload-types'
import { clockDates } from '../../lib/clocks'
import type { MeasureRecord } from '../record'
import { commonParts, type Unstamped } from './common'
import { type Lookups, publicIds } from './lookups'
import { costOf, fundingOf, partnerOf, partnersOf, periodOf, staffingOf, yearsOf } from './parts'
import { answerOf, dayOf, textOf, wordsOf } from './values'

type EffectRating = MeasureRecord['effectRatings'][number]

/** Judgements of effect, latest first. */
function ratingsOf({ effectRatings }: Measure): EffectRating[] {
  const rows = (effectRatings ?? []).map((row) => ({
    level: row.level,
    outcome: wordsOf(row.outcome),
    population: wordsOf(row.population),
    reason: row.reason,
    reviewer: row.reviewer,
    ratedAt: dayOf(row.ratedAt) ?? '',
    url: wordsOf(row.url),
  }))
  return rows.sort((a, b) => (a.ratedAt < b.ratedAt ? 1 : a.ratedAt > b.ratedAt ? -1 : 0))
}

/** The editors' choice among the judgements, by default the latest; its age is that of the judgement it comes from. */
function effectOf(facts: Measure, ratings: readonly EffectRating[]): Pick<MeasureRecord, 'effect' | 'clocks'> {
  const effect = facts.effect ?? ratings[0]?.level ?? 'NOT_RATED'
  const judged = ratings.find(({ level }) => level === effect)
  return {
    effect,
    clocks: {
      evidence: effect === 'NOT_RATED' ? null : clockDates('evidence', judged?.ratedAt ?? null),
      practice: clockDates('practice', dayOf(facts.practiceConfirmedAt)),
    },
  }
}

/** What is only told in words: a translation has its own. */
function wordsOfMeasure(document: Measure, lookups: Lookups) {
  return {
    problem: textOf(document.problem, lookups),
    description: textOf(document.description, lookups),
    steps: (document.steps ?? []).flatMap((step) => {
      const text = textOf(step.text, lookups)
      return text === null ? [] : [{ title: wordsOf(step.title), text }]
    }),
    stigmaNote: wordsOf(document.stigmaNote),
    recruitment: wordsOf(document.recruitment),
    materials: textOf(document.materials, lookups),
    planAnchoring: textOf(document.planAnchoring, lookups),
    politicalDecision: wordsOf(document.politicalDecision),
    sharedGoal: wordsOf(document.sharedGoal),
    businessModel: textOf(document.businessModel, lookups),
    legalBasis: textOf(document.legalBasis, lookups),
  }
}

/** The public record of a measure. */
export function measureParts(document: Measure, facts: Measure, lookups: Lookups): Unstamped<MeasureRecord> {
  const ratings = ratingsOf(facts)
  const period = periodOf(facts.period)
  return {
    ...commonParts('measures', document, facts, lookups),
    type: 'MEASURE',
    period,
    ...yearsOf(period),
    ...wordsOfMeasure(document, lookups),
    ...effectOf(facts, ratings),
    effectRatings: ratings,
    determinants: facts.determinants ?? [],
    settings: facts.settings ?? [],
    sectors: facts.sectors ?? [],
    approach: facts.approach ?? null,
    participation: (facts.participation ?? []).map(({ phase, level }) => ({ phase, level })),
    equityAim: facts.equityAim ?? 'NOT_STATED',
    lowThreshold: answerOf(facts.lowThreshold),
    staffing: staffingOf(facts.staffing),
    cost: costOf(facts.cost),
    funding: fundingOf(facts.funding),
    collaboration: facts.collaboration ?? [],
    owner: partnerOf(facts.owner, lookups),
    partners: partnersOf(facts.partners, lookups),
    vulnerability: {
      onePerson: answerOf(facts.vulnerability?.onePerson),
      yearlyGrant: answerOf(facts.vulnerability?.yearlyGrant),
      inPlan: answerOf(facts.vulnerability?.inPlan),
      monthsFunded: facts.vulnerability?.monthsFunded ?? null,
      assessedAt: dayOf(facts.vulnerability?.assessedAt),
    },
    availability: {
      available: answerOf(facts.availability?.available),
      checkedAt: dayOf(facts.availability?.checkedAt),
    },
    partOf: publicIds(lookups, 'measures', facts.partOf),
    precededBy: publicIds(lookups, 'measures', facts.precededBy),
    publications: publicIds(lookups, 'publications', facts.publications),
  }
}
