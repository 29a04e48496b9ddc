import express, { type Request, type RequestHandler, type Response } from 'express'
import type { ReactElement } from 'react'
import { inLanguage, interfaceLanguage } from '../../catalogue/addresses'
import type { DraftProjection } from '../../catalogue/projection/draft'
import { recordTypeOf } from '../../catalogue/projection/lookups'
import type { CatalogueReader } from '../../catalogue/store'
import type { Day } from '../../lib/osloDay'
import { isPreviewCollection, type PreviewCollection } from '../../lib/previewUrl'
import { labelLanguages, type Labels } from '../../vocabulary'
import type { SiteAssets } from '../assets'
import { pageContext, placeOf, type PageContext } from '../pageContext'
import { draftProblems } from '../pages/records/draftProblems'
import { PreviewBanner, PreviewRefusedPage, type PreviewRefusal } from '../pages/records/PreviewPages'
import { RecordPage } from '../pages/records/RecordPage'
import { renderPage } from '../renderPage'

/** What previews are put together from. */
export interface PreviewParts {
  readonly reader: CatalogueReader
  /** Origin of the site, without a slash at the end. */
  readonly publicUrl: string
  today(): Day
  readonly assets: SiteAssets
  /** Origin of the panel's REST as this process reaches it: `http://127.0.0.1:3000`. */
  readonly restOrigin: string
  /** Told what nobody foresaw. */
  readonly logger: { warn(details: object, message: string): void }
  /** The projection that publishing uses, made to bear what a draft lacks. */
  projectDraft(collection: PreviewCollection, document: unknown): DraftProjection
}

/** How far references are followed: what is folded in, and what that refers to. */
const depth = 2
const patience = 10_000

/**
 * `/forhandsvis/:collection/:id`: an editor's draft on the page it would get. The panel's REST is asked with the
 * viewer's own cookie, so that its access rules decide who sees what.
 */
export function previewRoutes(parts: PreviewParts): RequestHandler {
  const router = express.Router({ caseSensitive: true })
  const paths = labelLanguages.map((language) => inLanguage('/forhandsvis/:collection/:id', language))
  router.get(paths, (request, response, next) => {
    answer(parts, request, response).catch(next)
  })
  return router
}

async function answer(parts: PreviewParts, request: Request, response: Response): Promise<void> {
  const collection = String(request.params.collection)
  const id = String(request.params.id)
  const { language: askedIn } = placeOf(request.originalUrl)
  const show = (status: number, draw: (context: PageContext) => ReactElement, language: PageContext['language']) => {
    response.status(status).set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', vary: 'Cookie' })
    response.type('html').send(renderPage(draw(contextIn(parts, request, language))))
  }
  const refuse = (status: number, refusal: PreviewRefusal, problems: readonly Labels[] = []) =>
    show(status, (context) => <PreviewRefusedPage context={context} refusal={refusal} problems={problems} />, askedIn)

  if (!isFromHere(request, parts.publicUrl)) return refuse(403, 'foreign')
  if (!isPreviewCollection(collection) || !/^[A-Za-z0-9_-]{1,64}$/.test(id)) return refuse(404, 'absent')
  const cookie = request.headers.cookie
  if (cookie === undefined) return refuse(401, 'signIn')

  const asked = await askPanel(parts.restOrigin, collection, id, cookie)
  if (asked.kind === 'refused') return refuse(asked.status, asked.refusal)
  const projection = parts.projectDraft(collection, asked.document)
  if ('problems' in projection) {
    for (const problem of projection.problems)
      if (problem.code === 'FAULT')
        parts.logger.warn({ collection, id, reason: problem.reason }, 'a draft could not be shown')
    return refuse(422, 'incomplete', draftProblems(projection.problems, recordTypeOf[collection]))
  }
  const { record } = projection
  const editPath = `/admin/collections/${collection}/${id}`
  // Without a prefix the page is in the language of the draft, as its canonical page will be.
  const language = askedIn === 'nb' ? interfaceLanguage(record.language) : askedIn
  show(
    200,
    (context) => (
      <RecordPage context={context} record={record} banner={<PreviewBanner context={context} editPath={editPath} />} />
    ),
    language,
  )
}

/** Other sites may not frame or fetch previews with the viewer's cookie. */
function isFromHere(request: Request, publicUrl: string): boolean {
  const { origin } = request.headers
  if (origin !== undefined && origin !== publicUrl) return false
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  // A link from a mail or a chat opens in a window of its own; anything embedded or fetched from elsewhere is refused.
  return request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document'
}

type PanelAnswer =
  { kind: 'document'; document: unknown } | { kind: 'refused'; status: 401 | 404 | 503; refusal: PreviewRefusal }

async function askPanel(origin: string, collection: string, id: string, cookie: string): Promise<PanelAnswer> {
  const address = `${origin}/api/${collection}/${id}?draft=true&depth=${depth}`
  let answered: globalThis.Response
  try {
    answered = await fetch(address, {
      // Without it the panel takes the cookie for one sent by another site.
      headers: { cookie, accept: 'application/json', 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    // Not up yet, or gone: the public half goes on without it.
    return { kind: 'refused', status: 503, refusal: 'panelDown' }
  }
  if (answered.ok) return { kind: 'document', document: await answered.json() }
  if (answered.status >= 500) return { kind: 'refused', status: 503, refusal: 'panelDown' }
  const isSignedIn = await hasUser(origin, cookie)
  return isSignedIn
    ? { kind: 'refused', status: 404, refusal: 'absent' }
    : { kind: 'refused', status: 401, refusal: 'signIn' }
}

/** Whether the cookie belongs to somebody: denied and absent look alike, signed out does not. */
async function hasUser(origin: string, cookie: string): Promise<boolean> {
  try {
    const answered = await fetch(`${origin}/api/users/me`, {
      headers: { cookie, accept: 'application/json', 'sec-fetch-site': 'same-origin' },
      signal: AbortSignal.timeout(patience),
    })
    const body: unknown = await answered.json()
    return typeof body === 'object' && body !== null && 'user' in body && body.user !== null
  } catch {
    return false
  }
}

function contextIn(parts: PreviewParts, request: Request, language: PageContext['language']): PageContext {
  const { reader, publicUrl, assets } = parts
  const here = placeOf(request.originalUrl).here.split('?', 1)[0] ?? '/'
  return pageContext({ reader, publicUrl, assets, language, today: parts.today(), here })
}
