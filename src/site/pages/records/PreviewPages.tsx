import type { Labels } from '../../../vocabulary'
import { Layout } from '../../components/Layout'
import { recordsPreview } from '../../messages/recordsPreview'
import type { PageContext } from '../../pageContext'

/** Why a preview is not shown. */
export type PreviewRefusal = 'signIn' | 'absent' | 'foreign' | 'panelDown' | 'incomplete'

/** Says that the page is a draft, and leads back to it. */
export function PreviewBanner({ context, editPath }: { context: PageContext; editPath: string }) {
  return (
    <div className="preview-banner" role="status">
      <p>
        {context.t(recordsPreview.banner)} <a href={editPath}>{context.t(recordsPreview.back)}</a>
      </p>
    </div>
  )
}

/** What stands in place of a preview: what is wrong, and the way to the panel. */
export function PreviewRefusedPage(props: {
  context: PageContext
  refusal: PreviewRefusal
  /** One sentence for each thing that the draft lacks. */
  problems: readonly Labels[]
}) {
  const { context, refusal, problems } = props
  const { t } = context
  return (
    <Layout context={context} title={t(recordsPreview.title)} unlisted>
      <div className="page-head">
        <h1>{t(recordsPreview.title)}</h1>
        <p className="lead">{t(recordsPreview[refusal])}</p>
      </div>
      {problems.length === 0 ? null : (
        <ul className="record-bullets">
          {problems.map((problem) => (
            <li key={problem.nb}>{t(problem)}</li>
          ))}
        </ul>
      )}
      <p className="record-action">
        <a className="ds-button" data-variant="primary" href="/admin" rel="nofollow">
          {t(recordsPreview.toPanel)}
        </a>
      </p>
    </Layout>
  )
}
