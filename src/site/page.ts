import type { ReactElement } from 'react'
import type { PageContext } from './pageContext'

/** What was asked of a page: parts of the path by name, and the query. */
export interface PageRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/** What a page answers. */
export type PageAnswer =
  | { kind: 'page'; status: 200 | 400 | 404 | 410; element: ReactElement }
  | { kind: 'redirect'; status: 301 | 302; location: string }

/** One page of the site: served at its path and under /nn and /en, drawn from the catalogue alone, cached until it changes. */
export interface PageRoute {
  /** Express path without language prefix: `/kommuner/:number`. */
  readonly path: string
  answer(context: PageContext, request: PageRequest): PageAnswer
}

/** An answer that draws a page. */
export function page(element: ReactElement, status: 200 | 400 | 404 | 410 = 200): PageAnswer {
  return { kind: 'page', status, element }
}

/** An answer that leads elsewhere: for good (301) unless said. */
export function redirect(location: string, status: 301 | 302 = 301): PageAnswer {
  return { kind: 'redirect', status, location }
}
