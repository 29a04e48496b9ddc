import type { PilotEvaluationRecord } from '../../../catalogue/record'
import { evaluationDesigns, independences, pilotDecisions, yesNo } from '../../../vocabulary'
import type { Fact } from '../../components/FactsBox'
import {
  belongingFacts,
  collaborationFact,
  forWhomFact,
  whenFact,
  whereFact,
} from '../../components/record/commonFacts'
import { costWords, CostTable, FundingTable } from '../../components/record/Money'
import { Outcomes } from '../../components/record/Outcomes'
import { partnerWords } from '../../components/record/Partners'
import { reachWords } from '../../components/record/reachWords'
import { onceInReaderLanguage, originalId, recordsBehind } from '../../components/record/readerLanguage'
import type { RecordParts } from '../../components/record/RecordFrame'
import { InlineRecordLinks, NameLink, RecordLinks } from '../../components/record/RecordLinks'
import { Own, RecordText, SubSection } from '../../components/record/RecordText'
import { Shelf } from '../../components/Shelf'
import { formatList, formatPeriod } from '../../formatFigures'
import { recordsCommon } from '../../messages/records'
import { recordsPilot } from '../../messages/recordsPilot'
import type { PageContext } from '../../pageContext'
import { Cooperation, Sites } from './pilotSides'

/** What is particular to a pilot evaluation's page. */
export function pilotEvaluationParts(context: PageContext, record: PilotEvaluationRecord): RecordParts {
  const { t } = context
  return {
    facts: pilotFacts(context, record),
    details: [...collaborationFact(context, record.collaboration), ...belongingFacts(context, record)],
    jumps: [
      { id: 'malt', label: t(recordsPilot.outcomes) },
      { id: 'samarbeid', label: t(recordsPilot.cooperation) },
      { id: 'bestemt', label: t(recordsPilot.decision) },
    ],
    body: <PilotBody context={context} record={record} />,
  }
}

function PilotBody({ context, record }: { context: PageContext; record: PilotEvaluationRecord }) {
  const { t, language } = context
  const text = { context, record }
  const silent = t(recordsCommon.sourceSilent)
  return (
    <>
      <Shelf id="steder" heading={t(recordsPilot.sites)}>
        <Sites {...text} />
      </Shelf>
      <Shelf heading={t(recordsPilot.hypothesis)}>
        <RecordText {...text} value={record.hypothesis} silent={silent} />
      </Shelf>
      <Shelf heading={t(recordsPilot.participants)}>
        <RecordText {...text} value={record.participants} silent={silent} />
      </Shelf>
      <Shelf id="malt" heading={t(recordsPilot.outcomes)}>
        <Outcomes {...text} />
      </Shelf>
      <Shelf id="undersokt" heading={t(recordsPilot.study)}>
        <Study {...text} />
      </Shelf>
      <Shelf id="samarbeid" heading={t(recordsPilot.cooperation)}>
        <Cooperation {...text} />
      </Shelf>
      <Shelf id="bestemt" heading={t(recordsPilot.decision)}>
        <p className="record-line">
          <b>{pilotDecisions.label(record.decision, language)}.</b>{' '}
          {record.decisionReason === null ? (
            t(recordsPilot.decisionReasonSilent)
          ) : (
            <Own record={record}>{record.decisionReason}</Own>
          )}
        </p>
      </Shelf>
      <Shelf id="penger" heading={t(recordsCommon.costAndMoney)}>
        <CostTable context={context} value={record.cost} />
        <SubSection heading={t(recordsCommon.funding)}>
          <FundingTable {...text} rows={record.funding} />
        </SubSection>
      </Shelf>
      <Chain {...text} />
    </>
  )
}

/** Design, evaluator and how independent the evaluator was. */
function Study({ context, record }: { context: PageContext; record: PilotEvaluationRecord }) {
  const { t, language } = context
  const notStated = t(recordsCommon.notStated)
  const designs = record.design.map((design) => evaluationDesigns.label(design, language))
  const { evaluator, independence } = record
  return (
    <dl className="record-answers">
      <dt>{t(recordsPilot.design)}</dt>
      <dd>{designs.length === 0 ? notStated : formatList(designs, language)}</dd>
      <dt>{t(recordsPilot.evaluator)}</dt>
      <dd>
        {evaluator === null ? (
          notStated
        ) : (
          <>
            <NameLink context={context} name={evaluator.name} organisation={evaluator.organisation} />{' '}
            <span className="meta">{partnerWords(context, evaluator)}</span>
          </>
        )}
      </dd>
      <dt>{t(recordsPilot.independence)}</dt>
      <dd>{independence === null ? notStated : independences.label(independence, language)}</dd>
    </dl>
  )
}

/** Pre-projects, main projects and the report, where they are public here. */
function Chain({ context, record }: { context: PageContext; record: PilotEvaluationRecord }) {
  const { t, reader } = context
  const groups = [
    { heading: t(recordsPilot.precededBy), records: recordsBehind(context, record.precededBy) },
    {
      heading: t(recordsPilot.followedBy),
      records: onceInReaderLanguage(context, reader.referring('precededBy', originalId(record))),
    },
    { heading: t(recordsPilot.report), records: record.report === null ? [] : recordsBehind(context, [record.report]) },
  ].filter(({ records }) => records.length > 0)
  if (groups.length === 0) return null
  return (
    <Shelf heading={t(recordsPilot.chain)}>
      {groups.map(({ heading, records }) => (
        <SubSection key={heading} heading={heading}>
          <RecordLinks context={context} records={records} />
        </SubSection>
      ))}
    </Shelf>
  )
}

function pilotFacts(context: PageContext, record: PilotEvaluationRecord): Fact[] {
  const { t, language } = context
  const measures = record.measure === null ? [] : recordsBehind(context, [record.measure])
  return [
    ...(measures.length === 0
      ? []
      : [{ term: t(recordsPilot.measure), value: <InlineRecordLinks context={context} records={measures} /> }]),
    whereFact(context, record),
    whenFact(context, record, record.period && formatPeriod(record.period, language)),
    forWhomFact(context, record),
    { term: t(recordsCommon.reached), value: reachWords(context, record, record.reach) },
    { term: t(recordsCommon.cost), value: costWords(context, record.cost) },
    { term: t(recordsPilot.runningAfter12), value: yesNo.label(record.runningAfter12Months, language) },
    { term: t(recordsPilot.runningAfter24), value: yesNo.label(record.runningAfter24Months, language) },
  ]
}
