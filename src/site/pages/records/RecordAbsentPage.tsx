import type { CatalogueRecord } from '../../../catalogue/record'
import { osloDay } from '../../../lib/osloDay'
import type { RecordType } from '../../../vocabulary'
import { AnswerCard, CardList } from '../../components/AnswerCard'
import { Layout } from '../../components/Layout'
import { SearchBox } from '../../components/SearchBox'
import { Shelf } from '../../components/Shelf'
import { formatDate } from '../../format'
import { errors } from '../../messages/errors'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { onceInReaderLanguage } from '../../components/record/readerLanguage'

const nearShown = 3

/** What stands at an address where no record is: it was withdrawn (410) or never was (404); with the nearest there are. */
export function RecordAbsentPage(props: {
  context: PageContext
  type: RecordType
  slug: string
  /** When it was withdrawn; null where it never was public. */
  goneAt: string | null
  isGone: boolean
}) {
  const { context, goneAt, isGone } = props
  const { t } = context
  const near = nearest(context, props.type, props.slug)
  const date = goneAt === null ? null : formatDate(osloDay(new Date(goneAt)), context.language)
  const title = t(isGone ? errors.goneTitle : errors.missingTitle)
  const gone = date === null ? errors.gone : errors.goneOn(date)
  return (
    <Layout context={context} title={title} unlisted>
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lead">{t(isGone ? gone : errors.missing)}</p>
      </div>
      <div className="block-gap">
        <SearchBox context={context} />
      </div>
      {near.length === 0 ? null : (
        <Shelf heading={t(recordsCommon.near)} rail>
          <CardList>
            {near.map((record) => (
              <AnswerCard key={record.id} context={context} record={record} />
            ))}
          </CardList>
        </Shelf>
      )}
    </Layout>
  )
}

/** Records whose words are those of the address: of the same kind where there are any, else of any kind. */
function nearest(context: PageContext, type: RecordType, slug: string): CatalogueRecord[] {
  const words = slug
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100)
  if (words === '') return []
  const search = (where: { type?: RecordType[] }) =>
    context.reader.search({
      query: words,
      where,
      sort: 'RELEVANCE',
      prefer: context.prefer,
      first: nearShown,
      after: null,
      today: context.today,
    }).hits
  const sameKind = search({ type: [type] })
  const hits = sameKind.length > 0 ? sameKind : search({})
  return onceInReaderLanguage(
    context,
    hits.map((hit) => hit.record),
  )
}
