import type { Request, RequestHandler } from 'express'
import type { Suggestion } from '../../catalogue/store'
import { municipalityPath, countyPath } from '../../catalogue/addresses'
import { recordTypes } from '../../vocabulary'
import { suggestionWords } from '../messages/search'
import { pageCaching } from '../pageCache'
import type { PageContext } from '../pageContext'

const most = 8
/** More than this has been searched for, not begun. */
const longestPrefix = 100

/** `/forslag?q=…`: completions for the search box, as JSON: text with what matches marked, what it is, where it leads. */
export function suggestions(contextOf: (request: Request) => PageContext): RequestHandler {
  return (request, response) => {
    const context = contextOf(request)
    const query = new URL(request.originalUrl, 'http://site').searchParams.get('q') ?? ''
    const prefix = query.trim().slice(0, longestPrefix)
    const found = prefix === '' ? [] : context.reader.suggest(prefix, most, context.prefer, context.today)
    response.set('cache-control', pageCaching).json(found.map((suggestion) => drawn(context, suggestion)))
  }
}

function drawn(context: PageContext, suggestion: Suggestion) {
  return {
    parts: suggestion.parts,
    kind:
      suggestion.record === null
        ? context.t(suggestionWords[suggestion.kind])
        : recordTypes.label(suggestion.record.type, context.language),
    href: addressOf(context, suggestion),
  }
}

function addressOf(context: PageContext, { kind, value, text, record }: Suggestion): string {
  const { to, language } = context
  if (record !== null) return to.record(record)
  switch (kind) {
    case 'THEME':
      return to.search('', { theme: [value] })
    case 'TARGET_GROUP':
      return to.search('', { targetGroup: [value] })
    case 'MUNICIPALITY':
      return municipalityPath(value, language)
    case 'COUNTY':
      return countyPath(value, language)
    default:
      return to.search(text)
  }
}
