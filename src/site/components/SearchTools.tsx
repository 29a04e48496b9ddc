import { queryParameter } from '../../catalogue/addresses'
import type { SearchSort } from '../../catalogue/store'
import { search } from '../messages/search'
import type { PageContext } from '../pageContext'
import { sortParameter, type SearchInput } from '../search/searchInput'
import { hiddenFields } from '../search/searchLinks'
import { HiddenFields } from './HiddenFields'

const sorts: readonly SearchSort[] = ['RELEVANCE', 'NEWEST', 'TITLE']

/** How many hits, and in what order; the order is applied at once where there is script. */
export function SearchTools({ context, input, count }: { context: PageContext; input: SearchInput; count: number }) {
  const { t, to } = context
  return (
    <div className="search-tools">
      <div role="status">
        <h2 className="hit-count">{t(search.hits(count))}</h2>
      </div>
      <apply-at-once>
        <form action={to.page('/sok')} method="get">
          <HiddenFields
            fields={[
              ...(input.query === '' ? [] : [[queryParameter, input.query] satisfies [string, string]]),
              ...hiddenFields(input.where),
            ]}
          />
          <label htmlFor="sorter">{t(search.sort)}</label>
          <select id="sorter" name={sortParameter} defaultValue={input.sort.toLowerCase()}>
            {sorts.map((sort) => (
              <option key={sort} value={sort.toLowerCase()}>
                {t(search.sorts[sort])}
              </option>
            ))}
          </select>
          <button className="ds-button" data-variant="secondary" type="submit">
            {t(search.useSort)}
          </button>
        </form>
      </apply-at-once>
    </div>
  )
}
