import type { Facet, FacetValue, SearchWhere } from '../../catalogue/store'
import { facetWords, search } from '../messages/search'
import type { PageContext } from '../pageContext'
import type { SearchInput } from '../search/searchInput'
import { listFilter, searchHref, toggled, type ListFilter } from '../search/searchLinks'

/** Long lists show this many; the rest stands under «Vis … til». */
const shown = 8

/** One group of filters: each value is a link that puts it in or takes it out, with the hits it would give. */
export function FacetGroup(props: { context: PageContext; input: SearchInput; facet: Facet; isOpen: boolean }) {
  const { context, input, facet } = props
  const key = listFilter(facet.key)
  if (key === undefined || facet.values.length === 0) return null
  const ordered = inTreeOrder(facet.values)
  const early = shownAtOnce(ordered)
  const late = ordered.filter((row) => !early.includes(row))
  const draw = (row: TreeRow) => <FacetRow key={row.value.value} {...{ context, input, row }} filter={key} />
  return (
    <details className="facet" open={props.isOpen || facet.values.some((value) => value.selected)}>
      <summary>
        <h3>{context.t(facetWords[facet.field])}</h3>
      </summary>
      {early.length === 0 ? null : <ul>{early.map(draw)}</ul>}
      {late.length === 0 ? null : (
        <details className="facet-more">
          <summary>{context.t(search.showMoreOf(late.length))}</summary>
          <ul>{late.map(draw)}</ul>
        </details>
      )}
    </details>
  )
}

interface TreeRow {
  value: FacetValue
  depth: number
}

/** A short list whole; of a long one what is chosen and the first that would find something. */
function shownAtOnce(rows: readonly TreeRow[]): TreeRow[] {
  if (rows.length <= shown) return [...rows]
  const fruitful = new Set(rows.filter(({ value }) => value.count > 0).slice(0, shown))
  return rows.filter((row) => fruitful.has(row) || row.value.selected)
}

/** Values with those below them right after, as deep as they are. */
function inTreeOrder(values: readonly FacetValue[]): TreeRow[] {
  const known = new Set(values.map((value) => value.value))
  const below = (parent: string | null, depth: number): TreeRow[] =>
    values
      .filter((value) => (value.parent !== null && known.has(value.parent) ? value.parent : null) === parent)
      .flatMap((value) => [{ value, depth }, ...below(value.value, depth + 1)])
  return below(null, 0)
}

function FacetRow(props: { context: PageContext; input: SearchInput; filter: ListFilter; row: TreeRow }) {
  const { context, input, row } = props
  const { value, depth } = row
  const where: SearchWhere = toggled(input.where, props.filter, value.value)
  const label = (
    <>
      <span className="box" />
      <span className="text">{value.labels[context.language]}</span>
      <span className="count">{value.count}</span>
    </>
  )
  return (
    <li className={depth === 0 ? undefined : 'below'}>
      {value.count === 0 && !value.selected ? (
        <span className="facet-row none">{label}</span>
      ) : (
        <a
          className="facet-row"
          rel="nofollow"
          aria-current={value.selected ? 'true' : undefined}
          href={searchHref(context, input, { where })}
        >
          {label}
        </a>
      )}
    </li>
  )
}
