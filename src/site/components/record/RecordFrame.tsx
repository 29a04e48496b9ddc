import type { ReactNode } from 'react'
import { recordPath } from '../../../catalogue/addresses'
import type { CatalogueRecord } from '../../../catalogue/record'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { AnswerCard, bcp47, CardList } from '../AnswerCard'
import { FactsBox, FactsList, FactsPart, type Fact } from '../FactsBox'
import { Layout } from '../Layout'
import { Shelf } from '../Shelf'
import { Picture } from './Picture'
import { onceInReaderLanguage } from './readerLanguage'
import { ageFacts, knowledgeSentence } from './RecordAge'
import { RecordContact } from './RecordContact'
import { RecordHead, type Jump } from './RecordHead'
import { SourcesAndChanges } from './SourcesAndChanges'

/** What is particular to one kind of record: its facts, its ratings and counts, and its text. */
export interface RecordParts {
  readonly facts: readonly Fact[]
  /** Effect and practice, in a part of their own. */
  readonly marks?: readonly Fact[]
  /** What helps to place it, and is not asked first: stands in a section of its own. */
  readonly details: readonly Fact[]
  readonly jumps: readonly Jump[]
  readonly body: ReactNode
}

const relatedShown = 5
const pictureSizes = '(min-width: 1040px) 664px, 100vw'

/** The page of a record: the same frame for every kind. `banner` stands above it all. */
export function RecordFrame(props: {
  context: PageContext
  record: CatalogueRecord
  parts: RecordParts
  banner?: ReactNode
}) {
  const { context, record, parts } = props
  const { t } = context
  const knowledge = knowledgeSentence(context, record)
  return (
    <Layout
      context={context}
      title={record.title}
      description={record.summary}
      crumbs={[{ label: t(recordsCommon.kinds[record.type]), href: context.to.search('', { type: [record.type] }) }]}
      here={record.title}
      canonicalPath={recordPath(record)}
      alternates={[record, ...context.reader.translations(record)].map((text) => ({
        language: bcp47(text.language),
        path: recordPath(text),
      }))}
      unlisted={props.banner !== undefined}
    >
      {props.banner}
      <article className="record">
        <RecordHead context={context} record={record} jumps={parts.jumps} />
        <aside className="record-aside">
          <FactsBox label={t(recordsCommon.facts)}>
            <FactsPart>
              <FactsList facts={parts.facts} />
            </FactsPart>
            {parts.marks === undefined ? null : (
              <FactsPart>
                <FactsList facts={parts.marks} />
              </FactsPart>
            )}
            <FactsPart heading={t(recordsCommon.howOld)}>
              {knowledge === null ? null : <p className="record-knowledge">{knowledge}</p>}
              <FactsList facts={ageFacts(context, record)} />
            </FactsPart>
            <RecordContact context={context} record={record} />
          </FactsBox>
        </aside>
        <div className="record-text">
          {record.image === null ? null : (
            <Picture context={context} image={record.image} sizes={pictureSizes} isFirst />
          )}
          {parts.body}
          {parts.details.length === 0 ? null : (
            <Shelf id="kjennetegn" heading={t(recordsCommon.details)}>
              <div className="record-details">
                <FactsList facts={parts.details} />
              </div>
            </Shelf>
          )}
          <SourcesAndChanges context={context} record={record} />
        </div>
      </article>
      <Related context={context} record={record} />
    </Layout>
  )
}

function Related({ context, record }: { context: PageContext; record: CatalogueRecord }) {
  const related = onceInReaderLanguage(context, context.reader.related(record, relatedShown))
  if (related.length === 0) return null
  return (
    <Shelf heading={context.t(recordsCommon.related)} rail>
      <CardList>
        {related.map((other) => (
          <AnswerCard key={other.id} context={context} record={other} />
        ))}
      </CardList>
    </Shelf>
  )
}
