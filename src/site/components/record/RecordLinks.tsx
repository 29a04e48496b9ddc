import type { CatalogueRecord } from '../../../catalogue/record'
import type { PageContext } from '../../pageContext'
import { bcp47 } from '../AnswerCard'
import { yearWords } from '../cardFacts'
import { recordsBehind } from './readerLanguage'

/** A link to a record by its title. */
export function RecordLink({ context, record }: { context: PageContext; record: CatalogueRecord }) {
  return (
    <a href={context.to.record(record)} lang={bcp47(record.language)}>
      {record.title}
    </a>
  )
}

/** A name, linked where the organisation has a page here. */
export function NameLink(props: { context: PageContext; name: string; organisation: string | null }) {
  const { context, name, organisation } = props
  const [record] = organisation === null ? [] : recordsBehind(context, [organisation])
  return record === undefined ? name : <a href={context.to.record(record)}>{name}</a>
}

/** Records one under the other: title, and the years where they are known. */
export function RecordLinks({ context, records }: { context: PageContext; records: readonly CatalogueRecord[] }) {
  return (
    <ul className="record-links">
      {records.map((record) => (
        <li key={record.id}>
          <RecordLink context={context} record={record} /> <Years words={yearWords(context, record)} />
        </li>
      ))}
    </ul>
  )
}

function Years({ words }: { words: string | null }) {
  return words === null ? null : <span className="meta">{words}</span>
}

/** The same inside a line, with commas between. */
export function InlineRecordLinks({ context, records }: { context: PageContext; records: readonly CatalogueRecord[] }) {
  return records.map((record, index) => (
    <span key={record.id}>
      {index === 0 ? null : ', '}
      <RecordLink context={context} record={record} />
    </span>
  ))
}
