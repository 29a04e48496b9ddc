import type { Facet, SearchResult } from '../../catalogue/store'
import { AnswerCard, CardList } from '../components/AnswerCard'
import { Chips } from '../components/Chips'
import { FacetGroup } from '../components/FacetGroup'
import { HiddenFields } from '../components/HiddenFields'
import { Layout } from '../components/Layout'
import { Problems } from '../components/Problems'
import { SearchBox } from '../components/SearchBox'
import { SearchTools } from '../components/SearchTools'
import { YearFields } from '../components/YearFields'
import { common } from '../messages/common'
import { search } from '../messages/search'
import type { PageContext } from '../pageContext'
import type { SearchInput } from '../search/searchInput'
import { countFilters, hiddenFields, searchHref, sortField } from '../search/searchLinks'
import type { WayOn } from '../search/waysOn'

/** Groups that stand open on a wide screen; the others open at a click. */
const openGroups = 5

/** What the search page shows. */
export interface SearchPageProps {
  readonly context: PageContext
  readonly input: SearchInput
  readonly result: SearchResult
  readonly facets: readonly Facet[]
  /** What to try where nothing was found. */
  readonly waysOn: readonly WayOn[]
}

/** Words, filters, hits: everything is in the address, and every choice is a link or a plain form. */
export function SearchPage(props: SearchPageProps) {
  const { context, input, result, facets } = props
  const { t } = context
  const filters = countFilters(input.where)
  return (
    <Layout
      context={context}
      room="search"
      title={input.query === '' ? t(common.search) : t(search.titleWith(input.query, result.totalCount))}
      description={t(search.description)}
      here={t(common.search)}
      unlisted={input.query !== '' || filters > 1 || input.after !== null}
    >
      <div className="search-top">
        <h1>{t(common.search)}</h1>
        <div>
          <SearchBox context={context} query={input.query}>
            <HiddenFields fields={[...sortField(input), ...hiddenFields(input.where)]} />
          </SearchBox>
          <DidYouMean context={context} input={input} result={result} />
        </div>
      </div>
      <Problems context={context} problems={input.problems} />
      <div className="search-columns">
        <div className="facets-column">
          <a className="narrow-only open-facets" href="#avgrens">
            {t(filters === 0 ? search.narrow : search.narrowWith(filters))}
          </a>
          <section id="avgrens" className="facets" aria-label={t(search.narrow)} tabIndex={-1}>
            <h2 className="visually-hidden">{t(search.narrow)}</h2>
            {facets.map((facet, index) => (
              <FacetGroup key={facet.field} {...{ context, input, facet }} isOpen={index < openGroups} />
            ))}
            <YearFields context={context} input={input} />
            <p className="narrow-only">
              <a className="ds-button" data-variant="primary" href="#treff">
                {t(search.showHits(result.totalCount))}
              </a>
            </p>
          </section>
        </div>
        <section id="treff" className="hits" aria-label={t(search.hits(result.totalCount))} tabIndex={-1}>
          <SearchTools context={context} input={input} count={result.totalCount} />
          <Notices context={context} result={result} />
          <Chips context={context} input={input} facets={facets} />
          {result.totalCount === 0 ? (
            <NothingFound {...props} />
          ) : (
            <CardList>
              {result.hits.map((hit) => (
                <AnswerCard
                  key={hit.record.id}
                  context={context}
                  record={hit.record}
                  highlights={input.query === '' ? [] : result.highlights(hit)}
                />
              ))}
            </CardList>
          )}
          <Paging context={context} input={input} result={result} />
        </section>
      </div>
    </Layout>
  )
}

function DidYouMean({ context, input, result }: { context: PageContext; input: SearchInput; result: SearchResult }) {
  if (result.didYouMean === null) return null
  return (
    <p className="correction">
      {context.t(search.didYouMean)}{' '}
      <a href={searchHref(context, input, { query: result.didYouMean })}>«{result.didYouMean}»</a>?
    </p>
  )
}

function Notices({ context, result }: { context: PageContext; result: SearchResult }) {
  if (result.notices.length === 0) return null
  return (
    <ul className="notices">
      {result.notices.map((notice) => (
        <li key={`${notice.code} ${notice.value ?? ''}`}>{context.t(notice.messages)}</li>
      ))}
    </ul>
  )
}

function NothingFound({ context, input, waysOn }: SearchPageProps) {
  const { t } = context
  return (
    <div className="nothing-found">
      <h2>{t(input.query === '' ? search.noHitsAtAll : search.noHits(input.query))}</h2>
      <p>{t(search.tryThese)}</p>
      <ul>
        {waysOn.map((way) => (
          <li key={way.href}>
            <a href={way.href}>{t(way.label)}</a>
          </li>
        ))}
        <li>{t(search.otherWord)}</li>
        <li>
          <a href={context.to.page('/hvem-kontakter-jeg')}>{t(search.askSomeone)}</a>
        </li>
      </ul>
    </div>
  )
}

function Paging({ context, input, result }: { context: PageContext; input: SearchInput; result: SearchResult }) {
  const last = result.hits.at(-1)
  if (!result.hasNextPage && input.after === null) return null
  return (
    <nav className="paging" aria-label={context.t(search.pages)}>
      {input.after === null ? null : <a href={searchHref(context, input)}>{context.t(search.firstPage)}</a>}
      {!result.hasNextPage || last === undefined ? null : (
        <a rel="next" href={searchHref(context, input, { after: last.cursor })}>
          {context.t(search.nextPage)}
        </a>
      )}
    </nav>
  )
}
