import type { Labels } from '../../vocabulary'
import { Layout } from '../components/Layout'
import { Shelf } from '../components/Shelf'
import type { PageContext } from '../pageContext'

/** A page of plain text: what it is called, and what stands under each heading. */
export interface TextPageWords {
  readonly title: Labels
  readonly lead: Labels
  readonly sections: readonly { heading: Labels; paragraphs: readonly Labels[] }[]
}

/** A page of plain text about the site itself. */
export function TextPage({ context, text }: { context: PageContext; text: TextPageWords }) {
  const { t } = context
  return (
    <Layout context={context} title={t(text.title)} description={t(text.lead)} here={t(text.title)}>
      <div className="page-head">
        <h1>{t(text.title)}</h1>
        <p className="lead">{t(text.lead)}</p>
      </div>
      {text.sections.map((section) => (
        <Shelf key={section.heading.nb} heading={t(section.heading)} rail>
          <div className="prose">
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph.nb}>{t(paragraph)}</p>
            ))}
          </div>
        </Shelf>
      ))}
    </Layout>
  )
}
