import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Draws a whole page as HTML. */
export function renderPage(element: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(element)}`
}
