import type { Facet } from '../../catalogue/store'
import { search } from '../messages/search'
import type { PageContext } from '../pageContext'
import type { SearchInput } from '../search/searchInput'
import { listFilters, searchHref, toggled } from '../search/searchLinks'

/** One filter that is on, and the search without it. */
interface ChosenFilter {
  readonly label: string
  readonly href: string
}

/** The filters that are on, each a link that takes it off. */
export function Chips(props: { context: PageContext; input: SearchInput; facets: readonly Facet[] }) {
  const { context, input } = props
  const chosen = chosenFilters(context, input, props.facets)
  if (chosen.length === 0) return null
  return (
    <div className="chips">
      <ul aria-label={context.t(search.chosenFilters)}>
        {chosen.map((filter) => (
          <li key={filter.href}>
            <a className="ds-chip" data-removable="true" href={filter.href}>
              {filter.label}
            </a>
          </li>
        ))}
        {chosen.length < 2 ? null : (
          <li>
            <a className="remove-all" href={searchHref(context, input, { where: {} })}>
              {context.t(search.removeAll)}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}

function chosenFilters(context: PageContext, input: SearchInput, facets: readonly Facet[]): ChosenFilter[] {
  const { where } = input
  const lists = listFilters.flatMap((key) =>
    [...(where[key] ?? [])].map((value) => ({
      label: labelOf(context, facets, key, value),
      href: searchHref(context, input, { where: toggled(where, key, value) }),
    })),
  )
  const { yearFrom, yearTo, ...rest } = where
  if (yearFrom !== undefined)
    lists.push({
      label: context.t(search.fromYear(yearFrom)),
      href: searchHref(context, input, { where: yearTo === undefined ? rest : { ...rest, yearTo } }),
    })
  if (yearTo !== undefined)
    lists.push({
      label: context.t(search.toYear(yearTo)),
      href: searchHref(context, input, { where: yearFrom === undefined ? rest : { ...rest, yearFrom } }),
    })
  return lists
}

function labelOf(context: PageContext, facets: readonly Facet[], key: string, value: string): string {
  const found = facets.find((facet) => facet.key === key)?.values.find((other) => other.value === value)
  if (found !== undefined) return found.labels[context.language]
  const record =
    key === 'measure'
      ? context.reader.recordBySlug('MEASURE', value)
      : key === 'organisation'
        ? context.reader.recordBySlug('ORGANISATION', value)
        : null
  return record?.title ?? context.reader.record(value)?.title ?? value
}
