import type { PublicationRecord } from '../../../catalogue/record'
import { publicationKinds } from '../../../vocabulary'
import { belongingFacts, whereFact } from '../../components/record/commonFacts'
import type { RecordParts } from '../../components/record/RecordFrame'
import { NameLink } from '../../components/record/RecordLinks'
import { Own, RecordText, Silent } from '../../components/record/RecordText'
import { Shelf } from '../../components/Shelf'
import { formatList } from '../../formatFigures'
import { recordsCommon } from '../../messages/records'
import { recordsPublication } from '../../messages/recordsPublication'
import type { PageContext } from '../../pageContext'

/** What is particular to a publication's page. */
export function publicationParts(context: PageContext, record: PublicationRecord): RecordParts {
  const { t, language } = context
  const notStated = t(recordsCommon.notStated)
  const { publisher } = record
  return {
    facts: [
      {
        term: t(recordsPublication.authors),
        value: record.authors.length === 0 ? notStated : formatList(record.authors, language),
      },
      { term: t(recordsPublication.institute), value: record.institute ?? notStated },
      {
        term: t(recordsPublication.publisher),
        value:
          publisher === null ? (
            notStated
          ) : (
            <NameLink context={context} name={publisher.name} organisation={publisher.organisation} />
          ),
      },
      { term: t(recordsPublication.year), value: record.year === null ? notStated : String(record.year) },
      { term: t(recordsPublication.kind), value: publicationKinds.label(record.kind, language) },
      ...(hasPlace(record) ? [whereFact(context, record)] : []),
    ],
    details: belongingFacts(context, record),
    jumps: [
      { id: 'kort-sagt', label: t(recordsPublication.inShort) },
      { id: 'skaff', label: t(recordsPublication.getHold) },
    ],
    body: <PublicationBody context={context} record={record} />,
  }
}

function PublicationBody({ context, record }: { context: PageContext; record: PublicationRecord }) {
  const { t } = context
  const silent = t(recordsCommon.sourceSilent)
  const own = (text: string | null) => (text === null ? silent : <Own record={record}>{text}</Own>)
  return (
    <>
      <Shelf id="kort-sagt" heading={t(recordsPublication.inShort)}>
        <RecordText context={context} record={record} value={record.body} silent={silent} />
        {record.body === null ? null : <p className="meta">{t(recordsPublication.ownWords)}</p>}
      </Shelf>
      <Shelf heading={t(recordsPublication.howDone)}>
        <dl className="record-answers">
          <dt>{t(recordsPublication.method)}</dt>
          <dd>{own(record.method)}</dd>
          <dt>{t(recordsPublication.sample)}</dt>
          <dd>{own(record.sample)}</dd>
        </dl>
      </Shelf>
      <Shelf id="skaff" heading={t(recordsPublication.getHold)}>
        {record.link === null ? (
          <Silent>{t(recordsPublication.readSilent)}</Silent>
        ) : (
          <p className="record-action">
            <a className="ds-button" data-variant="secondary" href={record.link}>
              {t(recordsPublication.read)}
            </a>
          </p>
        )}
        {record.orderPrinted === null ? null : (
          <p className="record-line">
            <b>{t(recordsPublication.orderPrinted)}:</b> <Own record={record}>{record.orderPrinted}</Own>
          </p>
        )}
      </Shelf>
    </>
  )
}

/** Most publications are about no one place; then nothing is said of where. */
function hasPlace(record: PublicationRecord): boolean {
  return record.national || record.municipalities.length > 0 || record.counties.length > 0
}
