import type { ReactNode } from 'react'
import { queryParameter } from '../../catalogue/addresses'
import { common } from '../messages/common'
import { search } from '../messages/search'
import type { PageContext } from '../pageContext'

/** The search box: a plain form, with suggestions while typing where there is script. Children are hidden fields. */
export function SearchBox(props: {
  context: PageContext
  query?: string
  /** Shown above the box; hidden from sight where left out. */
  label?: string
  children?: ReactNode
}) {
  const { t, to } = props.context
  return (
    <search-suggestions source={to.page('/forslag')}>
      <form role="search" action={to.page('/sok')} method="get">
        <label htmlFor="sok" className={props.label === undefined ? 'visually-hidden' : 'search-label'}>
          {props.label ?? t(search.searchIn)}
        </label>
        <div className="search-box">
          <input
            id="sok"
            name={queryParameter}
            type="search"
            defaultValue={props.query ?? ''}
            placeholder={t(search.placeholder)}
            maxLength={500}
            autoComplete="off"
          />
          <button className="ds-button" data-variant="primary" type="submit">
            {t(common.search)}
          </button>
        </div>
        {props.children}
      </form>
    </search-suggestions>
  )
}
