import type { ReactNode } from 'react'
import type { CatalogueRecord } from '../../../catalogue/record'
import type { RichText } from '../../../lib/richText'
import type { PageContext } from '../../pageContext'
import { bcp47 } from '../AnswerCard'
import { RichTextView } from '../RichTextView'

/** A text of the record's own, marked with the language it is written in; `silent` says it where there is none. */
export function RecordText(props: {
  context: PageContext
  record: CatalogueRecord
  value: RichText | null
  /** What is said where the text is missing; nothing where left out. */
  silent?: string
  headingLevel?: number
}) {
  const { context, record, value, silent } = props
  if (value === null) return silent === undefined ? null : <Silent>{silent}</Silent>
  return (
    <div lang={bcp47(record.language)}>
      <RichTextView context={context} value={value} headingLevel={props.headingLevel ?? 3} />
    </div>
  )
}

/** Says plainly that something is not known. */
export function Silent({ children }: { children: ReactNode }) {
  return <p className="silent">{children}</p>
}

/** Words of the record's own inside a line, marked with their language. */
export function Own({ record, children }: { record: CatalogueRecord; children: ReactNode }) {
  return <span lang={bcp47(record.language)}>{children}</span>
}

/** Words that a translation shares with its original, such as a source's title: marked with the original's language. */
export function Shared(props: { context: PageContext; record: CatalogueRecord; children: ReactNode }) {
  const { context, record, children } = props
  const original = record.translationOf === null ? null : context.reader.record(record.translationOf)
  return <Own record={original ?? record}>{children}</Own>
}

/** A part of a section under a smaller heading. */
export function SubSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className="record-sub">
      <h3 className="plain">{heading}</h3>
      {children}
    </div>
  )
}
