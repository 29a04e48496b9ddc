import { osloDay } from '../../../lib/osloDay'
import type { RecordType } from '../../../vocabulary'
import { AnswerCard, CardList } from '../../components/AnswerCard'
import { Layout } from '../../components/Layout'
import { SearchBox } from '../../components/SearchBox'
import { Shelf } from '../../components/Shelf'
import { TermList } from '../../components/TermList'
import { formatDate } from '../../format'
import { errors } from '../../messages/errors'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { countedTerms } from '../../search/countedTerms'
import { recordsNearAddress } from '../../search/nearAddress'
import { facetCounts } from '../../search/tally'

/** What stands at an address where no record is: it was withdrawn (410) or never was (404); with what is near, else with the ways in. */
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
  const near = recordsNearAddress(context, props.type, props.slug)
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
      {near.length === 0 ? (
        <Themes context={context} />
      ) : (
        <Shelf heading={t(isGone ? recordsCommon.alike : recordsCommon.near)} rail>
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

function Themes({ context }: { context: PageContext }) {
  const themes = countedTerms(context, 'THEME', facetCounts(context, ['THEME']).get('THEME'))
  return themes.length === 0 ? null : (
    <Shelf heading={context.t(recordsCommon.byTheme)} rail>
      <TermList context={context} terms={themes} />
    </Shelf>
  )
}
