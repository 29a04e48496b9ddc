import type { ReactNode } from 'react'
import { search } from '../messages/search'
import type { PageContext } from '../pageContext'
import type { Labels } from '../../vocabulary'

/** What of the reader's input could not be used, a sentence for each; children are choices that would mend it. */
export function Problems(props: { context: PageContext; problems: readonly Labels[]; children?: ReactNode }) {
  const { context, problems } = props
  if (problems.length === 0) return null
  return (
    <div className="problems" role="alert">
      <h2>{context.t(problems.length === 1 ? search.fixOne : search.fixSeveral(problems.length))}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.nb}>{context.t(problem)}</li>
        ))}
      </ul>
      {props.children}
    </div>
  )
}
