import type { CatalogueRecord, MeasureRecord } from '../../../catalogue/record'
import { onceInReaderLanguage, originalId, recordsBehind } from '../../components/record/readerLanguage'
import { RecordLinks } from '../../components/record/RecordLinks'
import { Own, RecordText, SubSection } from '../../components/record/RecordText'
import { Shelf } from '../../components/Shelf'
import { recordsMeasure } from '../../messages/recordsMeasure'
import type { PageContext } from '../../pageContext'

/** Plans, decisions, shared goal and legal basis, where any is told. */
export function MeasureAnchoring({ context, record }: { context: PageContext; record: MeasureRecord }) {
  const { t } = context
  const { planAnchoring, politicalDecision, sharedGoal, legalBasis } = record
  if (planAnchoring === null && politicalDecision === null && sharedGoal === null && legalBasis === null) return null
  const parts = [
    { heading: t(recordsMeasure.planAnchoring), rich: planAnchoring, plain: null },
    { heading: t(recordsMeasure.politicalDecision), rich: null, plain: politicalDecision },
    { heading: t(recordsMeasure.sharedGoal), rich: null, plain: sharedGoal },
    { heading: t(recordsMeasure.legalBasis), rich: legalBasis, plain: null },
  ]
  return (
    <Shelf heading={t(recordsMeasure.anchoring)}>
      {parts.map(({ heading, rich, plain }) =>
        rich === null && plain === null ? null : (
          <SubSection key={heading} heading={heading}>
            {plain === null ? null : (
              <p className="record-line">
                <Own record={record}>{plain}</Own>
              </p>
            )}
            <RecordText context={context} record={record} value={rich} headingLevel={4} />
          </SubSection>
        ),
      )}
    </Shelf>
  )
}

/** What the measure is part of, what comes before and after it, and what is written about it. */
export function MeasureChain({ context, record }: { context: PageContext; record: MeasureRecord }) {
  const { t, reader } = context
  const id = originalId(record)
  const groups: { heading: string; records: CatalogueRecord[] }[] = [
    { heading: t(recordsMeasure.partOf), records: recordsBehind(context, record.partOf) },
    { heading: t(recordsMeasure.parts), records: onceInReaderLanguage(context, reader.referring('partOf', id)) },
    { heading: t(recordsMeasure.precededBy), records: recordsBehind(context, record.precededBy) },
    {
      heading: t(recordsMeasure.followedBy),
      records: onceInReaderLanguage(context, reader.referring('precededBy', id)),
    },
    { heading: t(recordsMeasure.publications), records: recordsBehind(context, record.publications) },
  ].filter(({ records }) => records.length > 0)
  if (groups.length === 0) return null
  return (
    <Shelf heading={t(recordsMeasure.chain)}>
      {groups.map(({ heading, records }) => (
        <SubSection key={heading} heading={heading}>
          <RecordLinks context={context} records={records} />
        </SubSection>
      ))}
    </Shelf>
  )
}
