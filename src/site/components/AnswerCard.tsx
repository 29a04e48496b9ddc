import type { ReactNode } from 'react'
import { interfaceLanguage } from '../../catalogue/addresses'
import type { CatalogueRecord } from '../../catalogue/record'
import type { Highlight, TextPart } from '../../catalogue/store'
import { languages, recordTypes, type Language } from '../../vocabulary'
import { common } from '../messages/common'
import type { PageContext } from '../pageContext'
import { contactsOf, placeWords, statusFacts, yearWords } from './cardFacts'
import { EffectDots } from './EffectDots'
import { FreshnessMark } from './FreshnessMark'
import { StatusMark } from './StatusSquares'

/** One record in a list: type, title, one sentence, one line of facts, freshness of its contact. */
export function AnswerCard(props: {
  context: PageContext
  record: CatalogueRecord
  highlights?: readonly Highlight[]
  /** Title and facts only. */
  compact?: boolean
}) {
  const { context, record } = props
  const highlights = props.highlights ?? []
  const inOwn = (field: Highlight['field']) => highlights.find((highlight) => highlight.field === field)?.parts
  const passage = inOwn('SUMMARY') === undefined ? inOwn('BODY') : undefined
  const [contact] = contactsOf(context, record)
  const written = bcp47(record.language)
  return (
    <li className="card">
      <article>
        <p className="type-label">{recordTypes.label(record.type, context.language)}</p>
        <h3 lang={written}>
          <a href={context.to.record(record)}>
            <Marked parts={inOwn('TITLE')} text={record.title} />
          </a>
        </h3>
        {props.compact ? null : (
          <p className="sentence" lang={written}>
            <Marked parts={inOwn('SUMMARY')} text={record.summary} />
          </p>
        )}
        {passage === undefined || props.compact ? null : (
          <p className="passage" lang={written}>
            <Marked parts={passage} text="" />
          </p>
        )}
        <CardFacts context={context} record={record} />
        {contact === undefined || props.compact ? null : (
          <p>
            <FreshnessMark context={context} clock={contact.clock} about="contact" />
          </p>
        )}
      </article>
    </li>
  )
}

/** Cards one under the other. */
export function CardList({ children }: { children: ReactNode }) {
  return <ul className="card-list">{children}</ul>
}

/** The line of facts: place · year · status · effect · language where it is not the page's. */
export function CardFacts({ context, record }: { context: PageContext; record: CatalogueRecord }) {
  const facts: ReactNode[] = [
    placeWords(context, record),
    yearWords(context, record),
    ...statusFacts(context, record).map((fact) => <StatusMark key={fact.status} context={context} {...fact} />),
    record.type === 'MEASURE' ? <EffectDots context={context} level={record.effect} /> : null,
    interfaceLanguage(record.language) === context.language && record.language !== 'SE'
      ? null
      : context.t(common.inLanguage[record.language]),
  ]
  const known = facts.filter((fact) => fact !== null)
  if (known.length === 0) return null
  return (
    <p className="card-facts">
      {known.map((fact, index) => (
        <span key={index}>{fact}</span>
      ))}
    </p>
  )
}

/** Plain text with what was searched for marked. */
export function Marked({ parts, text }: { parts: readonly TextPart[] | undefined; text: string }) {
  if (parts === undefined) return text
  return parts.map((part, index) => (part.match ? <mark key={index}>{part.text}</mark> : part.text))
}

/** The language tag of a record's text, for `lang`: nb, nn, se, en. */
export function bcp47(language: Language): string {
  return languages.codes.includes(language) ? language.toLowerCase() : 'nb'
}
