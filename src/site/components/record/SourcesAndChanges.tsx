import { documentPath } from '../../../catalogue/addresses'
import { citation } from '../../../catalogue/citation'
import type { CatalogueRecord, Source } from '../../../catalogue/record'
import { osloDay } from '../../../lib/osloDay'
import { licences, licenceUrls } from '../../../vocabulary'
import { formatDate } from '../../format'
import { formatBytes } from '../../formatFigures'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { Shelf } from '../Shelf'
import { recordsBehind } from './readerLanguage'
import { Own, Shared, Silent, SubSection } from './RecordText'

/** What the record builds on, its documents, what was changed when, its licence, and how to cite it. */
export function SourcesAndChanges({ context, record }: { context: PageContext; record: CatalogueRecord }) {
  const { t, language } = context
  return (
    <Shelf id="kilder" heading={t(recordsCommon.sourcesAndChanges)}>
      {record.sources.length === 0 && record.type !== 'PUBLICATION' ? (
        <Silent>{t(recordsCommon.noSources)}</Silent>
      ) : null}
      <ul className="record-sources">
        {record.sources.map((source, index) => (
          <li key={index}>
            <SourceLine context={context} record={record} source={source} />
          </li>
        ))}
      </ul>
      {record.attachments.length === 0 ? null : (
        <SubSection heading={t(recordsCommon.attachments)}>
          <ul className="record-sources">
            {record.attachments.map(({ title, file, mimeType, bytes }) => (
              <li key={file}>
                <a href={documentPath(file)}>
                  <Shared context={context} record={record}>
                    {title}
                  </Shared>
                </a>{' '}
                <span className="meta">
                  {fileKind(mimeType)}, {formatBytes(bytes, language)}
                </span>
              </li>
            ))}
          </ul>
        </SubSection>
      )}
      {record.changeNotes.length === 0 ? null : (
        <SubSection heading={t(recordsCommon.changes)}>
          <ul className="record-sources">
            {record.changeNotes.map(({ at, note }) => (
              <li key={at}>
                {formatDate(osloDay(new Date(at)), language)}: <Own record={record}>{note}</Own>
              </li>
            ))}
          </ul>
        </SubSection>
      )}
      <SubSection heading={t(recordsCommon.cite)}>
        <p className="record-citation" lang={record.language.toLowerCase()}>
          {citation(record, 'APA', context.publicUrl)}
        </p>
        <p className="record-licence">
          {t(recordsCommon.licence)}: <Licence context={context} record={record} />
        </p>
      </SubSection>
    </Shelf>
  )
}

function SourceLine(props: { context: PageContext; record: CatalogueRecord; source: Source }) {
  const { context, record, source } = props
  const { t, language } = context
  const [publication] = source.publication === null ? [] : recordsBehind(context, [source.publication])
  const title = (
    <Shared context={context} record={record}>
      {source.title}
    </Shared>
  )
  return (
    <>
      {source.publisher === null ? null : `${source.publisher}: `}
      {source.url === null ? title : <a href={source.url}>{title}</a>}
      {', '}
      {source.published === null ? t(recordsCommon.sourceUndated) : formatDate(source.published, language)}
      {source.accessed === null ? null : ` (${t(recordsCommon.accessed(formatDate(source.accessed, language)))})`}
      {publication === undefined || publication.id === record.id ? null : (
        <>
          {'. '}
          <a href={context.to.record(publication)}>
            {publication.title} <span className="visually-hidden">({t(recordsCommon.aboutSource)})</span>
          </a>
        </>
      )}
    </>
  )
}

function Licence({ context, record }: { context: PageContext; record: CatalogueRecord }) {
  const label = licences.label(record.licence, context.language)
  const address = licenceUrls[record.licence]
  return address === undefined ? (
    label
  ) : (
    <a rel="license" href={address}>
      {label}
    </a>
  )
}

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
}

function fileKind(mimeType: string): string {
  return kinds[mimeType] ?? mimeType
}
