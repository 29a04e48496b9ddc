/** Media types that this API answers in. */
export type AnswerType = 'application/json' | 'application/graphql-response+json'

interface Range {
  type: string
  quality: number
}

function ranges(accept: string): Range[] {
  return accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    const value = quality === undefined ? 1 : Number(quality)
    return { type, quality: Number.isNaN(value) ? 1 : value }
  })
}

const exact = new Map<string, AnswerType>([
  ['application/json', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/*', 'application/json'],
  ['*/*', 'application/json'],
  ['', 'application/json'],
])

/** What to answer in: JSON where nothing is asked for or anything will do; null where neither kind is wanted. */
export function answerType(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'application/json'
  let best: { type: AnswerType; quality: number } | null = null
  for (const { type, quality } of ranges(accept)) {
    const found = exact.get(type)
    if (found !== undefined && quality > (best?.quality ?? 0)) best = { type: found, quality }
  }
  return best?.type ?? null
}

/** Whether a browser asks for a page: HTML is named, and no less wanted than JSON. */
export function wantsPage(accept: string | undefined): boolean {
  if (accept === undefined || !accept.includes('text/html')) return false
  const wanted = (type: string) => ranges(accept).find((range) => range.type === type)?.quality ?? 0
  const page = wanted('text/html')
  return page > 0 && page >= wanted('application/json') && page >= wanted('application/graphql-response+json')
}

/** Whether a body is JSON in UTF-8, as far as its header tells. */
export function isJsonBody(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((piece) => piece.trim().toLowerCase())
  if (type !== 'application/json') return false
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  return charset === undefined || charset.replaceAll('"', '') === 'utf-8'
}
