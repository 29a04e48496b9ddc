import type { ContactAnswer } from '../../catalogue/contactLadder'
import type { ContactGuideRecord } from '../../catalogue/record'
import { bcp47 } from '../components/AnswerCard'
import { ContactBlock, contactName } from '../components/ContactBlock'
import { ContactList } from '../components/ContactList'
import { ContactQuestion } from '../components/ContactQuestion'
import { Ladder } from '../components/Ladder'
import { Layout } from '../components/Layout'
import { MailDraft } from '../components/MailDraft'
import { PlaceChoices } from '../components/PlaceChoices'
import { Problems } from '../components/Problems'
import { RichTextView } from '../components/RichTextView'
import { Shelf } from '../components/Shelf'
import { Steps } from '../components/Steps'
import { contactHref, type ContactInput } from '../contacts/contactInput'
import { common } from '../messages/common'
import { contact } from '../messages/contact'
import type { PageContext } from '../pageContext'

/** What the page shows; no answer until a place is understood. */
export interface ContactPageProps {
  readonly context: PageContext
  readonly input: ContactInput
  readonly situations: readonly ContactGuideRecord[]
  readonly answer: ContactAnswer | null
}

/** Whom to contact: the question, one contact to start with, why that one, and how to go about it. */
export function ContactPage(props: ContactPageProps) {
  const { context, input, answer } = props
  const { t } = context
  const title = input.place === null ? contact.title : contact.titleIn(input.place.label)
  return (
    <Layout
      context={context}
      room="contact"
      title={t(title).replace(/\?$/, '')}
      description={t(contact.lead)}
      here={t(common.whoToContact)}
      unlisted={answer !== null}
    >
      <div className="page-head">
        <h1>{t(contact.title)}</h1>
        {answer === null ? <p className="lead">{t(contact.lead)}</p> : null}
      </div>
      <Problems context={context} problems={input.problems}>
        <PlaceChoices id="sted-feil" places={input.choices} href={(place) => contactHref(context, place, input)} />
      </Problems>
      <ContactQuestion context={context} input={input} situations={props.situations} />
      {answer === null || input.place === null ? null : (
        <Answer context={context} input={input} answer={answer} place={input.place.label} />
      )}
    </Layout>
  )
}

function Answer(props: { context: PageContext; input: ContactInput; answer: ContactAnswer; place: string }) {
  const { context, input, answer, place } = props
  const { t } = context
  const [first, ...others] = answer.points
  const guide = answer.guide
  return (
    <>
      {first === undefined ? (
        <p className="notice">{t(contact.noneYet)}</p>
      ) : (
        <ContactBlock context={context} point={first} label={t(contact.startHere)} isMain>
          {input.isFormer ? <p>{t(contact.understoodAs(input.typed, place))}</p> : null}
        </ContactBlock>
      )}
      <div className="answer-columns">
        <Shelf heading={t(answer.fallback ? contact.whyNot : contact.why)}>
          <p className="meta explanation">{t(answer.explanation)}</p>
          <Ladder context={context} tried={answer.tried} />
        </Shelf>
        <div>
          {others.length === 0 ? null : (
            <Shelf heading={t(contact.otherPoints)}>
              <ContactList context={context} points={others} />
            </Shelf>
          )}
          {guide === null ? null : <Guide context={context} answer={answer} guide={guide} />}
          <Shelf heading={t(contact.draft)}>
            <MailDraft
              context={context}
              mailbox={first?.mailbox ?? null}
              place={place}
              about={answer.theme === null ? null : t(answer.theme.labels).toLowerCase()}
            />
          </Shelf>
        </div>
      </div>
    </>
  )
}

function Guide(props: { context: PageContext; answer: ContactAnswer; guide: ContactGuideRecord }) {
  const { context, answer, guide } = props
  const { t } = context
  const written = bcp47(guide.language)
  return (
    <>
      {guide.expectMoney === null && guide.expectTime === null ? null : (
        <Shelf heading={t(contact.expect)}>
          <div className="two-columns" lang={written}>
            {guide.expectMoney === null ? null : (
              <div>
                <h3 className="plain">{t(contact.money)}</h3>
                <RichTextView context={context} value={guide.expectMoney} headingLevel={4} />
              </div>
            )}
            {guide.expectTime === null ? null : (
              <div>
                <h3 className="plain">{t(contact.time)}</h3>
                <RichTextView context={context} value={guide.expectTime} headingLevel={4} />
              </div>
            )}
          </div>
        </Shelf>
      )}
      <Shelf heading={t(contact.steps)}>
        <div lang={written}>
          <Steps
            steps={answer.steps.map((step) => ({
              title: step.whom,
              body: (
                <>
                  {step.point === null ? null : (
                    <p className="meta">{t(contact.here(contactName(context, step.point)))}</p>
                  )}
                  {step.how === null ? null : <RichTextView context={context} value={step.how} headingLevel={4} />}
                  {step.say === null ? null : <RichTextView context={context} value={step.say} headingLevel={4} />}
                </>
              ),
            }))}
          />
        </div>
        <p className="after-list">
          {t(contact.guide)}{' '}
          <a href={context.to.record(guide)} lang={written}>
            {guide.title}
          </a>
        </p>
      </Shelf>
    </>
  )
}
