import type { Request, RequestHandler } from 'express'
import { inLanguage, recordPath } from '../../catalogue/addresses'
import { counties, labelLanguages, municipalities } from '../../vocabulary'
import type { PageCache } from '../pageCache'
import type { PageContext } from '../pageContext'
import { everyRecord } from '../everyRecord'

/** What robots may read: all but the panel, its API and later pages of a search. */
export function robots(publicUrl: string): RequestHandler {
  const text = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /*etter=',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n')
  return (_request, response) => {
    response.set('cache-control', 'public, max-age=3600').type('text/plain').send(text)
  }
}

/** Every page worth finding: each record at its canonical address, and the rooms in each language. */
export function sitemap(contextOf: (request: Request) => PageContext, cache: PageCache): RequestHandler {
  return (request, response) => {
    const send = cache.beginPage()
    const { reader, publicUrl, today } = contextOf(request)
    const rooms = ['/', '/hvem-kontakter-jeg', '/kommuner', '/fylker', '/om', '/personvern'].flatMap((path) =>
      labelLanguages.map((language) => entry(publicUrl + inLanguage(path, language))),
    )
    const places = [
      ...counties.map(({ number }) => `/fylker/${number}`),
      ...municipalities.map(({ number }) => `/kommuner/${number}`),
    ].map((path) => entry(publicUrl + path))
    const records = everyRecord(reader, today).map((record) => entry(publicUrl + recordPath(record), record.updatedAt))
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[
      ...rooms,
      ...places,
      ...records,
    ].join('')}</urlset>\n`
    send(request, response, { status: 200, body, contentType: 'application/xml; charset=utf-8' })
  }
}

function entry(address: string, changed?: string): string {
  const escaped = address.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<url><loc>${escaped}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`
}
