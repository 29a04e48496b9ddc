import { recordFolders } from '../../catalogue/addresses'
import { recordTypes, type RecordType } from '../../vocabulary'
import { page, redirect, type PageAnswer, type PageRoute } from '../page'
import type { PageContext } from '../pageContext'
import { RecordAbsentPage } from '../pages/records/RecordAbsentPage'
import { RecordPage } from '../pages/records/RecordPage'

/** The pages of records: one folder for each kind, and the folder itself, which is the search narrowed to the kind. */
export const recordRoutes: readonly PageRoute[] = recordTypes.codes.flatMap((type) => [
  {
    path: `/${recordFolders[type]}/:slug`,
    answer: (context, request) => answerRecord(context, type, request.params.slug ?? ''),
  },
  {
    path: `/${recordFolders[type]}`,
    answer: (context) => redirect(context.to.search('', { type: [type] }), 302),
  },
])

/** The record, the way to where it has moved, or what is said where it is no more (410) or never was (404). */
function answerRecord(context: PageContext, type: RecordType, slug: string): PageAnswer {
  const found = context.reader.resolve(type, slug)
  if (found.record !== null) {
    if (found.status === 'MOVED' || found.record.slug !== slug) return redirect(context.to.record(found.record))
    return page(<RecordPage context={context} record={found.record} />)
  }
  const isGone = found.status === 'GONE'
  const absent = { context, type, slug, isGone, goneAt: found.goneAt }
  return page(<RecordAbsentPage {...absent} />, isGone ? 410 : 404)
}
