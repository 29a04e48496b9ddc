import type { ReactNode } from 'react'
import { inLanguage } from '../../catalogue/addresses'
import { labelLanguages, type LabelLanguage } from '../../vocabulary'
import { common } from '../messages/common'
import type { PageContext } from '../pageContext'
import { Breadcrumb, type Crumb } from './Breadcrumb'
import { Footer } from './Footer'
import { Header, type Room } from './Header'

/** The same text at another address, for search engines: its language and its path with prefix. */
export interface Alternate {
  readonly language: string
  readonly path: string
}

/** What every page says of itself. */
export interface LayoutProps {
  readonly context: PageContext
  /** Without the name of the site. */
  readonly title: string
  readonly description?: string
  /** Which entry of the main menu this page belongs to. */
  readonly room?: Room
  /** From the front page to the page above this one; the page's own name is `here`. */
  readonly crumbs?: readonly Crumb[]
  readonly here?: string
  /** Path with language prefix; this page in its own language where left out. */
  readonly canonicalPath?: string
  readonly alternates?: readonly Alternate[]
  /** True for pages that search engines should leave alone. */
  readonly unlisted?: boolean
  /** More elements for the head, such as structured data by address. */
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page: head, skip link, header, breadcrumb, the content, footer. */
export function Layout(props: LayoutProps) {
  const { context } = props
  const path = context.here.split('?', 1)[0] ?? '/'
  const siteName = context.t(common.siteName)
  return (
    <html lang={context.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title === siteName ? siteName : `${props.title} – ${siteName}`}</title>
        {props.description === undefined ? null : <meta name="description" content={props.description} />}
        <meta name="color-scheme" content="light dark" />
        {props.unlisted ? (
          <meta name="robots" content="noindex" />
        ) : (
          <SearchEngineLinks
            origin={context.publicUrl}
            canonicalPath={props.canonicalPath ?? context.to.page(path)}
            alternates={props.alternates ?? sameInAllLanguages(path)}
          />
        )}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {context.assets.preload.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {context.assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        {context.assets.scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
        {props.head}
      </head>
      <body>
        <a className="skip-link" href="#innhold">
          {context.t(common.skipToContent)}
        </a>
        <Header context={context} room={props.room} />
        <main id="innhold" className="wrap" tabIndex={-1}>
          {props.here === undefined ? null : (
            <Breadcrumb context={context} crumbs={props.crumbs ?? []} here={props.here} />
          )}
          {props.children}
        </main>
        <Footer context={context} />
      </body>
    </html>
  )
}

/** The same path in every interface language. */
export function sameInAllLanguages(path: string): Alternate[] {
  return labelLanguages.map((language: LabelLanguage) => ({ language, path: inLanguage(path, language) }))
}

function SearchEngineLinks(props: { origin: string; canonicalPath: string; alternates: readonly Alternate[] }) {
  return (
    <>
      <link rel="canonical" href={props.origin + props.canonicalPath} />
      {props.alternates.map(({ language, path }) => (
        <link key={language} rel="alternate" hrefLang={language} href={props.origin + path} />
      ))}
    </>
  )
}
