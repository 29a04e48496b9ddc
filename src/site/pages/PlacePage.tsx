import type { ReactNode } from 'react'
import type { ContactAnswer } from '../../catalogue/contactLadder'
import type { CatalogueRecord } from '../../catalogue/record'
import type { SearchResult, SearchWhere } from '../../catalogue/store'
import { AnswerCard, bcp47, CardList } from '../components/AnswerCard'
import type { Crumb } from '../components/Breadcrumb'
import { ContactBlock } from '../components/ContactBlock'
import { ContactList } from '../components/ContactList'
import { FactsList, type Fact } from '../components/FactsBox'
import { Layout } from '../components/Layout'
import { PlaceMap } from '../components/PlaceMap'
import { Shelf } from '../components/Shelf'
import { contact } from '../messages/contact'
import { places } from '../messages/places'
import type { PageContext } from '../pageContext'

/** What the page of a municipality or county shows. */
export interface PlacePageProps {
  readonly context: PageContext
  readonly kind: 'municipality' | 'county'
  readonly name: string
  readonly number: string
  /** Number of the county that it is or lies in. */
  readonly county: string
  readonly crumbs: readonly Crumb[]
  readonly facts: readonly Fact[]
  readonly found: SearchResult
  readonly where: SearchWhere
  readonly answer: ContactAnswer
  /** The organisation, where something is told about it. */
  readonly organisation: CatalogueRecord | null
  /** Networks and bodies that it is a member of. */
  readonly networks: readonly CatalogueRecord[]
  /** Links at the end: other municipalities, the county's records. */
  readonly children: ReactNode
}

/** A municipality or county: whom to contact there, and what has been tried. */
export function PlacePage(props: PlacePageProps) {
  const { context, found, answer } = props
  const { t, to } = context
  const [first, ...others] = answer.points
  const count = found.totalCount
  return (
    <Layout
      context={context}
      room="municipalities"
      title={props.name}
      description={`${props.name}. ${t(count === 0 ? places.nothing : places.records(count))}`}
      crumbs={props.crumbs}
      here={props.name}
    >
      <div className="place">
        <header className="page-head">
          <p className="type-label">{t(places[props.kind])}</p>
          <h1>{props.name}</h1>
          <p className="lead">{t(count === 0 ? places.nothing : places.records(count))}</p>
          <div className="key-facts">
            <FactsList facts={props.facts} />
          </div>
        </header>
        <div className="place-side">
          {first === undefined ? null : (
            <ContactBlock context={context} point={first}>
              {answer.fallback ? <p>{t(answer.explanation)}</p> : null}
            </ContactBlock>
          )}
          <Shelf heading={t(props.kind === 'county' ? places.hereLiesCounty : places.hereLies)}>
            <PlaceMap context={context} title={t(places.county)} here={props.county} />
          </Shelf>
        </div>
        <div className="place-body">
          <Shelf heading={t(places.whoToContact)}>
            {others.length === 0 ? null : <ContactList context={context} points={others} />}
            {first === undefined ? <p>{t(contact.noneYet)}</p> : null}
            <p className="after-list">
              {t(places.askAbout)}{' '}
              <a href={to.page(`/hvem-kontakter-jeg?${props.kind === 'county' ? 'fylke' : 'kommune'}=${props.number}`)}>
                {t(places.ask)}
              </a>
            </p>
          </Shelf>
          <Tried {...props} />
          {props.organisation === null ? null : <About context={context} record={props.organisation} />}
          {props.networks.length === 0 ? null : <Networks context={context} networks={props.networks} />}
          {props.children}
        </div>
      </div>
    </Layout>
  )
}

function Tried({ context, found, where }: PlacePageProps) {
  if (found.totalCount === 0) return null
  return (
    <Shelf heading={context.t(places.tried)}>
      <CardList>
        {found.hits.map(({ record }) => (
          <AnswerCard key={record.id} context={context} record={record} />
        ))}
      </CardList>
      {!found.hasNextPage ? null : (
        <p className="after-list">
          <a href={context.to.search('', where)}>{context.t(places.seeAll(found.totalCount))}</a>
        </p>
      )}
    </Shelf>
  )
}

function About({ context, record }: { context: PageContext; record: CatalogueRecord }) {
  return (
    <Shelf heading={context.t(places.about)}>
      <p lang={bcp47(record.language)}>{record.summary}</p>
      <p className="after-list">
        <a href={context.to.record(record)} lang={bcp47(record.language)}>
          {record.title}
        </a>
      </p>
    </Shelf>
  )
}

function Networks({ context, networks }: { context: PageContext; networks: readonly CatalogueRecord[] }) {
  return (
    <Shelf heading={context.t(places.networks)}>
      <ul className="name-columns">
        {networks.map((network) => (
          <li key={network.id}>
            <a href={context.to.record(network)} lang={bcp47(network.language)}>
              {network.title}
            </a>
          </li>
        ))}
      </ul>
    </Shelf>
  )
}
