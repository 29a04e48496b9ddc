import type { PilotEvaluationRecord } from '../../../catalogue/record'
import { instruments, measurementKinds, type Labels } from '../../../vocabulary'
import { formatDate, formatNumber } from '../../format'
import { formatChange, formatShare } from '../../formatFigures'
import { recordsPilot } from '../../messages/recordsPilot'
import type { PageContext } from '../../pageContext'
import { Shared, Silent } from './RecordText'
import { StackedTable } from './StackedTable'

type Outcome = PilotEvaluationRecord['outcomes'][number]
type Point = Outcome['points'][number]
type Change = NonNullable<Outcome['change']>

const moments = [
  { code: 'BEFORE', label: recordsPilot.before },
  { code: 'AFTER', label: recordsPilot.after },
  { code: 'FOLLOW_UP', label: recordsPilot.followUp },
] as const

/** What was measured: a table for each indicator; said plainly where there are no figures. */
export function Outcomes({ context, record }: { context: PageContext; record: PilotEvaluationRecord }) {
  if (record.outcomes.length === 0) return <Silent>{context.t(noFigures(record))}</Silent>
  return record.outcomes.map((outcome, index) => (
    <div key={index} className="record-outcome">
      <h3 className="plain">
        <Shared context={context} record={record}>
          {outcome.indicator}
        </Shared>
      </h3>
      <p className="meta">{aboutOutcome(context, outcome)}</p>
      <MeasurementTable {...{ context, record, outcome }} />
      <p>
        <b>{context.t(recordsPilot.change)}:</b> {changeWords(context, outcome)}
      </p>
      {outcome.change?.method ? (
        <p className="meta">
          <Shared context={context} record={record}>
            {outcome.change.method}
          </Shared>
        </p>
      ) : null}
      {outcome.note === null ? null : (
        <p>
          <Shared context={context} record={record}>
            {outcome.note}
          </Shared>
        </p>
      )}
    </div>
  ))
}

/** Why there are no figures: nobody evaluated it, nobody says whether it was, or the evaluation has none. */
function noFigures({ design, evaluator }: PilotEvaluationRecord): Labels {
  if (evaluator !== null) return recordsPilot.outcomesNone
  if (design.includes('NONE')) return recordsPilot.notEvaluated
  return design.length === 0 ? recordsPilot.evaluationSilent : recordsPilot.outcomesNone
}

function aboutOutcome({ t, language }: PageContext, outcome: Outcome): string {
  const { unit, instrument, subgroup, higherIsBetter } = outcome
  return [
    unit === null ? null : `${t(recordsPilot.unit)}: ${unit}`,
    instrument === null ? null : `${t(recordsPilot.instrument)}: ${instruments.label(instrument, language)}`,
    higherIsBetter === null ? null : t(higherIsBetter ? recordsPilot.higherBetter : recordsPilot.lowerBetter),
    subgroup === null ? null : t(recordsPilot.subgroup(subgroup)),
  ]
    .filter((part) => part !== null)
    .join('. ')
}

/** Before and after always have a row, so that what was not measured is seen; a follow-up where there is one. */
function MeasurementTable(props: { context: PageContext; record: PilotEvaluationRecord; outcome: Outcome }) {
  const { context, record, outcome } = props
  const { t } = context
  const rows = moments.flatMap(({ code, label }) => {
    const points = outcome.points.filter((point) => point.moment === code)
    if (points.length === 0)
      return code === 'FOLLOW_UP' ? [] : [{ heading: t(label), cells: [t(recordsPilot.notMeasured), '–', '–', '–'] }]
    return points.map((point) => ({ heading: momentWords(context, t(label), point), cells: cells(context, point) }))
  })
  return (
    <StackedTable
      caption={
        <Shared context={context} record={record}>
          {outcome.indicator}
        </Shared>
      }
      columns={[
        { heading: t(recordsPilot.moment) },
        { heading: t(recordsPilot.value), isNumber: true },
        { heading: t(recordsPilot.kind) },
        { heading: t(recordsPilot.n), isNumber: true },
        { heading: t(recordsPilot.sd), isNumber: true },
      ]}
      rows={rows}
    />
  )
}

function momentWords({ language }: PageContext, label: string, point: Point): string {
  return point.at === null ? label : `${label} (${formatDate(point.at, language)})`
}

function cells({ t, language }: PageContext, point: Point): string[] {
  const notStated = t(recordsPilot.notStated)
  return [
    point.kind === 'PROPORTION' ? formatShare(point.value, language) : formatNumber(point.value, language),
    measurementKinds.label(point.kind, language),
    point.n === null ? notStated : formatNumber(point.n, language),
    point.sd === null ? notStated : formatNumber(point.sd, language),
  ]
}

/** The change as the evaluation reports it, with its interval; never worked out here. */
function changeWords({ t, language }: PageContext, { change }: Outcome): string {
  if (change === null) return t(recordsPilot.changeSilent)
  return `${formatChange(change.value, language)} (${intervalWords(change)})`

  function intervalWords({ low, high, level }: Change): string {
    if (low === null || high === null) return t(recordsPilot.noInterval)
    const width = level === null ? null : formatShare(level, language)
    return t(recordsPilot.interval(width, formatChange(low, language), formatChange(high, language)))
  }
}
