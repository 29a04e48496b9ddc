import type { CatalogueRecord } from '../../catalogue/record'
import type { StatusCounts } from '../../catalogue/store'
import type { Labels } from '../../vocabulary'
import { AnswerCard, CardList } from '../components/AnswerCard'
import { BalanceStrip } from '../components/BalanceStrip'
import { Layout } from '../components/Layout'
import { SearchBox } from '../components/SearchBox'
import { Shelf } from '../components/Shelf'
import { TermList } from '../components/TermList'
import { TileMap, tileWeight } from '../components/TileMap'
import { common } from '../messages/common'
import { front } from '../messages/front'
import type { PageContext } from '../pageContext'
import type { CountedTerm } from '../search/countedTerms'

/** Something a reader may want, and where it leads. */
export interface Want {
  readonly title: Labels
  readonly note: Labels
  readonly href: string
}

/** What the front page shows. */
export interface FrontPageProps {
  readonly context: PageContext
  readonly statuses: StatusCounts
  readonly wants: readonly Want[]
  readonly themes: readonly CountedTerm[]
  readonly targetGroups: readonly CountedTerm[]
  readonly byCounty: ReadonlyMap<string, number>
  readonly newest: readonly CatalogueRecord[]
}

/** The promise, the search box, and the ways in. */
export function FrontPage(props: FrontPageProps) {
  const { context } = props
  const { t } = context
  return (
    <Layout context={context} title={t(common.siteName)} description={t(front.lead)}>
      <div className="hero">
        <div>
          <h1>
            {front.promise[context.language].map((clause) => (
              <span key={clause}>{clause} </span>
            ))}
          </h1>
          <p className="lead">{t(front.lead)}</p>
          <SearchBox context={context} label={t(front.question)} />
          <BalanceStrip context={context} counts={props.statuses} />
        </div>
        <CountyMap context={context} byCounty={props.byCounty} />
      </div>
      <Shelf heading={t(front.iWantTo)} rail>
        <ul className="wants">
          {props.wants.map((want) => (
            <li key={want.href}>
              <a href={want.href}>
                {t(want.title)}
                <span>{t(want.note)}</span>
              </a>
            </li>
          ))}
        </ul>
      </Shelf>
      <Shelf heading={t(front.lookUp)} rail>
        <div className="two-columns">
          <TermIndex context={context} heading={t(front.theme)} terms={props.themes} />
          <TermIndex context={context} heading={t(front.targetGroup)} terms={props.targetGroups} />
        </div>
      </Shelf>
      <Shelf heading={t(front.newest)} rail>
        {props.newest.length === 0 ? (
          <p>{t(front.nothingYet)}</p>
        ) : (
          <>
            <CardList>
              {props.newest.map((record) => (
                <AnswerCard key={record.id} context={context} record={record} />
              ))}
            </CardList>
            <p className="after-list">
              <a href={`${context.to.page('/sok')}?sorter=newest`}>{t(front.seeAllNew)}</a>
            </p>
          </>
        )}
      </Shelf>
    </Layout>
  )
}

function CountyMap({ context, byCounty }: { context: PageContext; byCounty: ReadonlyMap<string, number> }) {
  const { t } = context
  const weight = tileWeight(byCounty)
  return (
    <nav className="front-map" aria-label={t(front.chooseCounty)}>
      <TileMap
        context={context}
        title={t(front.chooseCounty)}
        note={t(front.countyCount)}
        tile={(number) => {
          const count = byCounty.get(number) ?? 0
          return { content: count, words: t(front.countyRecords(count)), weight: weight(number) }
        }}
      />
    </nav>
  )
}

function TermIndex(props: { context: PageContext; heading: string; terms: readonly CountedTerm[] }) {
  return (
    <div>
      <h3 className="plain">{props.heading}</h3>
      <TermList context={props.context} terms={props.terms} />
    </div>
  )
}
