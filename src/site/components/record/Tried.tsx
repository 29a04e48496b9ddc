import type { MeasureRecord } from '../../../catalogue/record'
import type { StatusCounts } from '../../../catalogue/store'
import { recordsMeasure } from '../../messages/recordsMeasure'
import type { PageContext } from '../../pageContext'
import { bcp47 } from '../AnswerCard'
import { StatusMark, StatusSquare } from '../StatusSquares'
import { TileMap } from '../TileMap'
import { originalId } from './readerLanguage'
import { Own, Shared, Silent } from './RecordText'
import { trialsOf, type Trial } from './trials'

/** Who has tried it: counted, then place by place; those that stopped as visible as those that run. */
export function Tried({ context, record }: { context: PageContext; record: MeasureRecord }) {
  const trials = trialsOf(context, record)
  const counts = context.reader.statusCounts(originalId(record))
  if (trials.length === 0) return <Silent>{context.t(recordsMeasure.triedNone)}</Silent>
  return (
    <>
      <PracticeCounts context={context} counts={counts} />
      <div className="record-tried">
        <TriedMap context={context} trials={trials} />
        <ul className="record-trials">
          {trials.map((trial) => (
            <li key={trial.key}>
              <div className="trial-line">
                <span>
                  <a href={context.to.record(trial.record)}>{trial.place}</a> <span className="meta">{trial.when}</span>
                </span>
                <StatusMark context={context} status={trial.status} />
              </div>
              {trial.isFirst ? <p lang={bcp47(trial.record.language)}>{trial.record.summary}</p> : null}
              {trial.status === 'STOPPED' ? <StopReason context={context} trial={trial} /> : null}
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

function StopReason({ context, trial }: { context: PageContext; trial: Trial }) {
  if (trial.stopReason === null) return <p>{context.t(recordsMeasure.stopSilent)}</p>
  return (
    <p>
      <b>{context.t(recordsMeasure.stoppedBecause)}</b> <StopWords context={context} trial={trial} />
    </p>
  )
}

/** A story's translation tells in its own words why it stopped; of a pilot's sites only the original does. */
function StopWords({ context, trial: { record, stopReason } }: { context: PageContext; trial: Trial }) {
  if (record.type === 'CASE_STORY') return <Own record={record}>{stopReason}</Own>
  return (
    <Shared context={context} record={record}>
      {stopReason}
    </Shared>
  )
}

/** «9 startet, 6 i drift, 2 stoppet, 1 ukjent», each count by its square; what was only planned has not started. */
export function PracticeCounts({ context, counts }: { context: PageContext; counts: StatusCounts }) {
  const { t } = context
  const started = counts.RUNNING + counts.PILOT + counts.STOPPED + counts.UNKNOWN
  const marks = [
    { status: 'RUNNING', words: t(recordsMeasure.running(counts.RUNNING)), isShown: true },
    { status: 'PILOT', words: t(recordsMeasure.pilots(counts.PILOT)), isShown: counts.PILOT > 0 },
    { status: 'STOPPED', words: t(recordsMeasure.stopped(counts.STOPPED)), isShown: true },
    { status: 'UNKNOWN', words: t(recordsMeasure.unknown(counts.UNKNOWN)), isShown: counts.UNKNOWN > 0 },
    { status: 'PLANNED', words: t(recordsMeasure.planned(counts.PLANNED)), isShown: counts.PLANNED > 0 },
  ] as const
  return (
    <p className="practice-counts">
      <span>{t(recordsMeasure.started(started))}</span>
      {marks
        .filter(({ isShown }) => isShown)
        .map(({ status, words }) => (
          <StatusMark key={status} context={context} status={status} words={words} />
        ))}
    </p>
  )
}

/** Where in the country, one square for each place; the list beside says the same in words. */
function TriedMap({ context, trials }: { context: PageContext; trials: readonly Trial[] }) {
  const { t } = context
  if (trials.every(({ county }) => county === null)) return null
  return (
    <TileMap
      context={context}
      title={t(recordsMeasure.mapTitle)}
      note={t(recordsMeasure.mapNote)}
      tile={(county) => {
        const here = trials.filter((trial) => trial.county === county)
        return {
          content: (
            <span className="squares">
              {here.map((trial) => (
                <StatusSquare key={trial.key} status={trial.status} />
              ))}
            </span>
          ),
          words: t(recordsMeasure.trials(here.length)),
          weight: here.length === 0 ? 'none' : 'some',
        }
      }}
    />
  )
}
