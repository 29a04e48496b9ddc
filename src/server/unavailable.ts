import type { RequestHandler } from 'express'
import type { PanelState } from '../panelState'

interface Words {
  title: string
  text: string
}

/** A page that needs nothing built: it is shown when nothing else can be. */
function page(language: string, { title, text }: Words): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`
}

const starting: Record<'nb' | 'nn' | 'en', Words> = {
  nb: { title: 'Nettstedet starter', text: 'Innholdet gjøres klart. Last siden på nytt om et halvt minutt.' },
  nn: { title: 'Nettstaden startar', text: 'Innhaldet blir gjort klart. Last sida på nytt om eit halvt minutt.' },
  en: { title: 'The site is starting', text: 'The content is being made ready. Reload in half a minute.' },
}

const noDatabase: Words = {
  title: 'Panelet har ikke kontakt med databasen',
  text: 'Ingenting du har lagret, er tapt. Nettstedet svarer som før. Panelet kommer tilbake av seg selv når databasen svarer; den som drifter, finner grunnen under /readyz.',
}

/** Until there is a catalogue, the site says that it starts. */
export function notReady(canAnswer: () => boolean): RequestHandler {
  return (request, response, next) => {
    if (canAnswer()) return next()
    const language = request.path.startsWith('/nn') ? 'nn' : request.path.startsWith('/en') ? 'en' : 'nb'
    response.status(503).set({ 'retry-after': '15', 'cache-control': 'no-store' })
    response.type('html').send(page(language, starting[language]))
  }
}

/** While the database is down, the panel says so instead of failing in its many ways. */
export function databaseDown(state: () => PanelState): RequestHandler {
  return (request, response, next) => {
    const { database, panel } = state()
    if (database === 'up' || panel === 'starting') return next()
    response.status(503).set({ 'retry-after': '5', 'cache-control': 'no-store' })
    if (request.baseUrl === '/api') response.json({ errors: [{ message: `${noDatabase.title}. ${noDatabase.text}` }] })
    else response.type('html').send(page('nb', noDatabase))
  }
}
