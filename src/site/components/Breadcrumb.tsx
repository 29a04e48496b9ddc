import { common } from '../messages/common'
import type { PageContext } from '../pageContext'

/** One page above this one. */
export interface Crumb {
  readonly label: string
  readonly href: string
}

/** The way here from the front page; the page itself stands last and is no link. */
export function Breadcrumb(props: { context: PageContext; crumbs: readonly Crumb[]; here: string }) {
  const { t, to } = props.context
  return (
    <nav className="breadcrumb" aria-label={t(common.breadcrumb)}>
      <ol>
        <li>
          <a href={to.page('/')}>{t(common.frontPage)}</a>
        </li>
        {props.crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
        <li aria-current="page">{props.here}</li>
      </ol>
    </nav>
  )
}
