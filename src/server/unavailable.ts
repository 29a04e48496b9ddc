import type { Request, RequestHandler, Response } from 'express'
import type { PanelState } from '../panelState'
import type { LabelLanguage } from '../vocabulary'
import { hostMessages, type HostPage } from './messages'
import { panelLanguage, siteLanguage } from './readerLanguage'

/** A page that needs nothing built: it is shown when nothing else can be. */
function page(language: LabelLanguage, { title, text }: HostPage): string {
  const heading = title[language]
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title><main><h1>${heading}</h1><p>${text[language]}</p></main></html>`
}

/** Answers for the panel where it cannot: a page, or JSON as its REST API would. */
export function answerForPanel(request: Request, response: Response, words: HostPage, retryAfter: number): void {
  const language = panelLanguage(request)
  response.status(503).set({ 'retry-after': String(retryAfter), 'cache-control': 'no-store' })
  if (request.originalUrl.startsWith('/api'))
    response.json({ errors: [{ message: `${words.title[language]}. ${words.text[language]}` }] })
  else response.type('html').send(page(language, words))
}

/** Until there is a catalogue, the site says that it starts. */
export function notReady(canAnswer: () => boolean): RequestHandler {
  return (request, response, next) => {
    if (canAnswer()) return next()
    response.status(503).set({ 'retry-after': '15', 'cache-control': 'no-store' })
    response.type('html').send(page(siteLanguage(request.path), hostMessages.siteStarting))
  }
}

/** While the database is down, the panel says so instead of failing in its many ways. */
export function databaseDown(state: () => PanelState): RequestHandler {
  return (request, response, next) => {
    if (state().database !== 'down') return next()
    answerForPanel(request, response, hostMessages.noDatabase, 5)
  }
}
