import type { PageContext } from '../pageContext'
import type { CountedTerm } from '../search/countedTerms'

/** Themes or target groups, each with how many records it has and the way to them. */
export function TermList({ context, terms }: { context: PageContext; terms: readonly CountedTerm[] }) {
  return (
    <ul className="index-list">
      {terms.map(({ term, count }) => (
        <li key={term.id}>
          <a href={context.to.term(term)}>
            <span>{context.t(term.labels)}</span>
            <span className="count">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
