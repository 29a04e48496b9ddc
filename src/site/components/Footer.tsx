import { common } from '../messages/common'
import type { PageContext } from '../pageContext'

/** What the site is, on what terms, and the rooms that are not in the menu. */
export function Footer({ context }: { context: PageContext }) {
  const { t, to } = context
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          {t(common.footerPromise)}{' '}
          <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">
            CC BY 4.0
          </a>
        </p>
        <ul>
          <li>
            <a href={to.page('/om')}>{t(common.about)}</a>
          </li>
          <li>
            <a href={to.page('/personvern')}>{t(common.privacy)}</a>
          </li>
        </ul>
        <ul>
          <li>
            <a href={to.page('/kommuner')}>{t(common.municipalities)}</a>
          </li>
          <li>
            <a href={to.page('/fylker')}>{t(common.counties)}</a>
          </li>
        </ul>
        <ul>
          <li>
            <a href="/graphql">{t(common.api)}</a>
          </li>
          <li>
            <a href="/admin" rel="nofollow">
              {t(common.forEditors)}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
