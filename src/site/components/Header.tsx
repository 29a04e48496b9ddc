import { inLanguage } from '../../catalogue/addresses'
import { labelLanguages } from '../../vocabulary'
import { common, languageNames } from '../messages/common'
import type { PageContext } from '../pageContext'

/** Entries of the main menu. */
export type Room = 'search' | 'contact' | 'municipalities'

const rooms = [
  { room: 'search', path: '/sok', label: common.search },
  { room: 'contact', path: '/hvem-kontakter-jeg', label: common.whoToContact },
  { room: 'municipalities', path: '/kommuner', label: common.municipalities },
] as const

/** Name, main menu and languages; narrow screens get search and a menu that opens without script. */
export function Header({ context, room }: { context: PageContext; room: Room | undefined }) {
  const menu = <MenuEntries context={context} room={room} />
  const languages = <LanguageEntries context={context} />
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="wordmark" href={context.to.page('/')}>
          <svg width="22" height="26" viewBox="0 0 22 26" aria-hidden="true" fill="currentColor">
            <rect x="12" y="0" width="10" height="8" />
            <rect x="6" y="9" width="10" height="8" />
            <rect x="0" y="18" width="10" height="8" />
          </svg>
          {context.t(common.siteName)}
        </a>
        <nav className="wide-only" aria-label={context.t(common.mainMenu)}>
          <ul>{menu}</ul>
        </nav>
        <nav className="wide-only languages" aria-label={context.t(common.languages)}>
          <ul>{languages}</ul>
        </nav>
        <a className="narrow-only header-search" href={context.to.page('/sok')}>
          {context.t(common.search)}
        </a>
        <details className="narrow-only menu">
          <summary>{context.t(common.menu)}</summary>
          <nav aria-label={context.t(common.menu)}>
            <ul>
              {menu}
              {languages}
            </ul>
          </nav>
        </details>
      </div>
    </header>
  )
}

function MenuEntries({ context, room }: { context: PageContext; room: Room | undefined }) {
  return rooms.map((entry) => (
    <li key={entry.room}>
      <a href={context.to.page(entry.path)} aria-current={entry.room === room ? 'page' : undefined}>
        {context.t(entry.label)}
      </a>
    </li>
  ))
}

function LanguageEntries({ context }: { context: PageContext }) {
  return labelLanguages.map((language) => (
    <li key={language}>
      <a
        href={inLanguage(context.here, language)}
        lang={language}
        hrefLang={language}
        aria-current={language === context.language ? 'true' : undefined}
      >
        {languageNames[language]}
      </a>
    </li>
  ))
}
