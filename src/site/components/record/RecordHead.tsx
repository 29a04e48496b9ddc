import type { ReactNode } from 'react'
import { interfaceLanguage, recordPath } from '../../../catalogue/addresses'
import type { CatalogueRecord } from '../../../catalogue/record'
import { recordTypes } from '../../../vocabulary'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { bcp47 } from '../AnswerCard'

/** A place on the page worth jumping to. */
export interface Jump {
  readonly id: string
  readonly label: string
}

/** Type, title, summary, the other languages, and jumps with the contact first. */
export function RecordHead(props: {
  context: PageContext
  record: CatalogueRecord
  jumps: readonly Jump[]
  children?: ReactNode
}) {
  const { context, record } = props
  const { t } = context
  const written = bcp47(record.language)
  const jumps = [{ id: 'kontakt', label: t(recordsCommon.contact) }, ...props.jumps]
  return (
    <header className="record-head">
      <p className="type-label">{recordTypes.label(record.type, context.language)}</p>
      <h1 lang={written}>{record.title}</h1>
      <p className="lead" lang={written}>
        {record.summary}
      </p>
      {props.children}
      <OtherLanguages context={context} record={record} />
      <nav className="record-jumps" aria-label={t(recordsCommon.jumps)}>
        {jumps.map(({ id, label }) => (
          <a key={id} href={`#${id}`}>
            {label}
          </a>
        ))}
      </nav>
    </header>
  )
}

/** Said where the text is in another language than the page; links to the texts that there are. */
function OtherLanguages({ context, record }: { context: PageContext; record: CatalogueRecord }) {
  const others = context.reader.translations(record)
  const isForeign = record.language === 'SE' || interfaceLanguage(record.language) !== context.language
  if (others.length === 0 && !isForeign) return null
  return (
    <p className="record-languages">
      {isForeign ? <span>{context.t(recordsCommon.writtenIn[record.language])}</span> : null}
      {others.map((other) => (
        <a key={other.id} href={recordPath(other)} hrefLang={bcp47(other.language)}>
          {context.t(recordsCommon.read[other.language])}
        </a>
      ))}
    </p>
  )
}
