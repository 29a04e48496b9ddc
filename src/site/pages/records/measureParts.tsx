import type { MeasureRecord } from '../../../catalogue/record'
import { participationLevels, participationPhases } from '../../../vocabulary'
import { EffectDots } from '../../components/EffectDots'
import { EffectRatings } from '../../components/record/EffectRatings'
import { CostTable, FundingTable, Staffing } from '../../components/record/Money'
import { Partners } from '../../components/record/Partners'
import { originalId } from '../../components/record/readerLanguage'
import type { RecordParts } from '../../components/record/RecordFrame'
import { Own, RecordText, Silent, SubSection } from '../../components/record/RecordText'
import { StackedTable } from '../../components/record/StackedTable'
import { PracticeCounts, Tried } from '../../components/record/Tried'
import { Vulnerability } from '../../components/record/Vulnerability'
import { RichTextView } from '../../components/RichTextView'
import { Shelf } from '../../components/Shelf'
import { Steps } from '../../components/Steps'
import { recordsCommon } from '../../messages/records'
import { recordsMeasure } from '../../messages/recordsMeasure'
import type { PageContext } from '../../pageContext'
import { measureDetails, measureFacts } from './measureFacts'
import { MeasureAnchoring, MeasureChain } from './measureConnections'

/** What is particular to a measure's page. */
export function measureParts(context: PageContext, record: MeasureRecord): RecordParts {
  const { t } = context
  return {
    facts: measureFacts(context, record),
    details: measureDetails(context, record),
    marks: [
      { term: t(recordsMeasure.effect), value: <EffectDots context={context} level={record.effect} /> },
      {
        term: t(recordsMeasure.practice),
        value: <PracticeCounts context={context} counts={context.reader.statusCounts(originalId(record))} />,
      },
    ],
    jumps: [
      { id: 'slik', label: t(recordsMeasure.steps) },
      { id: 'provd', label: t(recordsMeasure.tried) },
      { id: 'penger', label: t(recordsCommon.costAndMoney) },
    ],
    body: <MeasureBody context={context} record={record} />,
  }
}

function MeasureBody({ context, record }: { context: PageContext; record: MeasureRecord }) {
  const { t } = context
  const text = { context, record }
  return (
    <>
      <Shelf heading={t(recordsMeasure.whatItIs)}>
        <RecordText {...text} value={record.description} silent={t(recordsCommon.sourceSilent)} />
        {record.problem === null ? null : (
          <SubSection heading={t(recordsMeasure.problem)}>
            <RecordText {...text} value={record.problem} headingLevel={4} />
          </SubSection>
        )}
        <StigmaNote {...text} />
      </Shelf>
      <Shelf id="slik" heading={t(recordsMeasure.steps)}>
        {record.steps.length === 0 ? (
          <Silent>{t(recordsMeasure.stepsSilent)}</Silent>
        ) : (
          <div lang={record.language.toLowerCase()}>
            <Steps
              steps={record.steps.map((step) => ({
                title: step.title,
                body: <RichTextView context={context} value={step.text} headingLevel={3} />,
              }))}
            />
          </div>
        )}
        {record.materials === null ? null : (
          <SubSection heading={t(recordsMeasure.materials)}>
            <RecordText {...text} value={record.materials} headingLevel={4} />
          </SubSection>
        )}
      </Shelf>
      <Shelf id="provd" heading={t(recordsMeasure.tried)}>
        <Tried {...text} />
      </Shelf>
      <Shelf id="vurdering" heading={t(recordsMeasure.rated)}>
        <EffectRatings {...text} />
      </Shelf>
      <Shelf id="penger" heading={t(recordsCommon.costAndMoney)}>
        <CostTable context={context} value={record.cost} />
        <SubSection heading={t(recordsCommon.staffing)}>
          <Staffing {...text} value={record.staffing} />
        </SubSection>
        <SubSection heading={t(recordsCommon.funding)}>
          <FundingTable {...text} rows={record.funding} />
        </SubSection>
        {record.businessModel === null ? null : (
          <SubSection heading={t(recordsMeasure.businessModel)}>
            <RecordText {...text} value={record.businessModel} headingLevel={4} />
          </SubSection>
        )}
        <SubSection heading={t(recordsMeasure.vulnerability)}>
          <Vulnerability {...text} />
        </SubSection>
      </Shelf>
      <Shelf id="medvirkning" heading={t(recordsMeasure.participation)}>
        <Participation {...text} />
      </Shelf>
      <Shelf id="partnere" heading={t(recordsCommon.partners)}>
        <Partners {...text} partners={[record.owner ?? [], record.partners].flat()} />
      </Shelf>
      <MeasureAnchoring {...text} />
      <MeasureChain {...text} />
    </>
  )
}

/** Whether it can stigmatise: asked of all that are not for everyone. */
function StigmaNote({ context, record }: { context: PageContext; record: MeasureRecord }) {
  if (record.stigmaNote === null && (record.approach === null || record.approach === 'UNIVERSAL')) return null
  return (
    <div className="record-note">
      <p>
        <b>{context.t(recordsMeasure.stigma)}</b>{' '}
        {record.stigmaNote === null ? (
          context.t(recordsMeasure.stigmaSilent)
        ) : (
          <Own record={record}>{record.stigmaNote}</Own>
        )}
      </p>
    </div>
  )
}

function Participation({ context, record }: { context: PageContext; record: MeasureRecord }) {
  const { t, language } = context
  if (record.participation.length === 0) return <Silent>{t(recordsMeasure.participationSilent)}</Silent>
  return (
    <StackedTable
      caption={t(recordsMeasure.participation)}
      columns={[{ heading: t(recordsMeasure.phase) }, { heading: t(recordsMeasure.residents) }]}
      rows={participationPhases.codes.map((phase) => {
        const level = record.participation.find((part) => part.phase === phase)?.level
        return {
          heading: participationPhases.label(phase, language),
          cells: [level === undefined ? t(recordsCommon.notStated) : participationLevels.label(level, language)],
        }
      })}
    />
  )
}
