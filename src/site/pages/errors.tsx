import { Layout } from '../components/Layout'
import { SearchBox } from '../components/SearchBox'
import { errors } from '../messages/errors'
import type { PageContext } from '../pageContext'

/** 404: nothing here; search, and the ways on. */
export function missingPage(context: PageContext) {
  return <ErrorPage context={context} title={context.t(errors.missingTitle)} sentence={context.t(errors.missing)} />
}

/** 405: someone tried to change what can only be read. */
export function methodPage(context: PageContext) {
  return <ErrorPage context={context} title={context.t(errors.methodTitle)} sentence={context.t(errors.method)} />
}

/** 500 and 503: our fault; what to do meanwhile. */
export function brokenPage(context: PageContext, status: number) {
  const sentence = status === 503 ? errors.starting : errors.broken
  return <ErrorPage context={context} title={context.t(errors.brokenTitle)} sentence={context.t(sentence)} />
}

function ErrorPage({ context, title, sentence }: { context: PageContext; title: string; sentence: string }) {
  const { t, to } = context
  return (
    <Layout context={context} title={title} unlisted>
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lead">{sentence}</p>
      </div>
      <div className="block-gap">
        <SearchBox context={context} />
      </div>
      <ul className="next-steps">
        <li>
          <a href={to.page('/')}>{t(errors.toFront)}</a>
        </li>
        <li>
          <a href={to.page('/sok')}>{t(errors.toSearch)}</a>
        </li>
        <li>
          <a href={to.page('/hvem-kontakter-jeg')}>{t(errors.toContact)}</a>
        </li>
      </ul>
    </Layout>
  )
}
