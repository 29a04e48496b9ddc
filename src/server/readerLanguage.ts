import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { splitLanguage } from '../catalogue/addresses'
import type { LabelLanguage } from '../vocabulary'

const known: Readonly<Record<string, LabelLanguage>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' }

/** The language of a public page: its address says it. */
export function siteLanguage(path: string): LabelLanguage {
  return splitLanguage(path.split('?', 1)[0] ?? '/').language
}

/**
 * Lets a browser that prefers nynorsk have the panel in it. Payload knows no nynorsk in the browser's own header, but takes
 * it from the cookie that keeps a user's choice; where there is a choice, it stands.
 */
export const preferNynorsk: RequestHandler = (request, _response, next) => {
  const { cookie } = request.headers
  if (!/(?:^|;\s*)payload-lng=/.test(cookie ?? '') && panelLanguage(request) === 'nn')
    request.headers.cookie = cookie === undefined ? 'payload-lng=nn' : `${cookie}; payload-lng=nn`
  next()
}

/** The language of whoever uses the panel: what they chose there, else the first of the browser's that we have. */
export function panelLanguage(request: IncomingMessage): LabelLanguage {
  const chosen = /(?:^|;\s*)payload-lng=([a-z]{2})/.exec(request.headers.cookie ?? '')?.[1]
  const preferred = (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2))
  for (const language of [chosen, ...preferred]) {
    const found = language === undefined ? undefined : known[language.toLowerCase()]
    if (found !== undefined) return found
  }
  return 'nb'
}
