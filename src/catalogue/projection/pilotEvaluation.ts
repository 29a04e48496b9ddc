import type { PilotEvaluation } from '../../payload-types'
import type { PilotEvaluationRecord, Site } from '../record'
import { commonParts, noClocks, type Unstamped } from './common'
import { type Lookups, publicIdOf, publicIds } from './lookups'
import { costOf, fundingOf, partnerOf, periodOf, reachOf, yearsOf } from './parts'
import { answerOf, textOf, wordsOf } from './values'

function sitesOf(facts: PilotEvaluation, lookups: Lookups): Site[] {
  return (facts.sites ?? []).map((site) => ({
    name: site.name,
    municipality: wordsOf(site.municipality),
    organisation: publicIdOf(lookups, 'organisations', site.organisation),
    status: site.status,
    stopReason: site.status === 'STOPPED' ? wordsOf(site.stopReason) : null,
  }))
}

/** What was measured, as the evaluation reports it: nothing is derived here. */
function outcomesOf({ outcomes }: PilotEvaluation): PilotEvaluationRecord['outcomes'] {
  return (outcomes ?? []).map((outcome) => {
    const { change } = outcome
    return {
      indicator: outcome.indicator,
      unit: wordsOf(outcome.unit),
      instrument: outcome.instrument ?? null,
      higherIsBetter: answerOf(outcome.higherIsBetter),
      subgroup: wordsOf(outcome.subgroup),
      points: (outcome.points ?? []).map((point) => ({
        moment: point.moment,
        kind: point.kind,
        n: point.n ?? null,
        value: point.value ?? Number.NaN,
        sd: point.sd ?? null,
        at: wordsOf(point.at),
      })),
      change:
        change?.value === null || change?.value === undefined
          ? null
          : {
              value: change.value,
              low: change.low ?? null,
              high: change.high ?? null,
              level: change.level ?? null,
              method: wordsOf(change.method),
            },
      note: wordsOf(outcome.note),
    }
  })
}

function cooperationOf({ cooperation }: PilotEvaluation, lookups: Lookups): PilotEvaluationRecord['cooperation'] {
  return (cooperation ?? []).flatMap((view) => {
    const party = partnerOf(view.party, lookups)
    if (party === null) return []
    return [
      {
        party,
        expectations: wordsOf(view.expectations),
        time: wordsOf(view.time),
        bureaucracy: wordsOf(view.bureaucracy),
        experience: wordsOf(view.experience),
      },
    ]
  })
}

/** The public record of a pilot evaluation. Its places and organisations include those of its sites. */
export function pilotEvaluationParts(
  document: PilotEvaluation,
  facts: PilotEvaluation,
  lookups: Lookups,
): Unstamped<PilotEvaluationRecord> {
  const common = commonParts('pilot-evaluations', document, facts, lookups)
  const period = periodOf(facts.period)
  const sites = sitesOf(facts, lookups)
  const organisations = publicIds(lookups, 'organisations', facts.organisations)
  const present = (values: readonly (string | null)[]) => values.filter((value) => value !== null)
  return {
    ...common,
    type: 'PILOT_EVALUATION',
    ...yearsOf(period),
    clocks: noClocks,
    municipalities: [...new Set([...common.municipalities, ...present(sites.map((site) => site.municipality))])],
    measure: publicIdOf(lookups, 'measures', facts.measure),
    sites,
    organisations: [...new Set([...organisations, ...present(sites.map((site) => site.organisation))])],
    period,
    hypothesis: textOf(document.hypothesis, lookups),
    participants: textOf(document.participants, lookups),
    reach: reachOf(facts.reach),
    outcomes: outcomesOf(facts),
    cost: costOf(facts.cost),
    funding: fundingOf(facts.funding),
    design: facts.design ?? [],
    evaluator: partnerOf(facts.evaluator, lookups),
    independence: facts.independence ?? null,
    collaboration: facts.collaboration ?? [],
    cooperation: cooperationOf(facts, lookups),
    decision: facts.decision ?? 'UNDECIDED',
    decisionReason: wordsOf(document.decisionReason),
    runningAfter12Months: facts.runningAfter12Months ?? 'UNKNOWN',
    runningAfter24Months: facts.runningAfter24Months ?? 'UNKNOWN',
    precededBy: publicIds(lookups, 'pilot-evaluations', facts.precededBy),
    report: publicIdOf(lookups, 'publications', facts.report),
  }
}
