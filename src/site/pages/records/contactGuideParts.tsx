import type { ContactGuideRecord } from '../../../catalogue/record'
import { audiences, contactRoles } from '../../../vocabulary'
import { AnswerCard, bcp47, CardList } from '../../components/AnswerCard'
import { contactName, contactWays } from '../../components/ContactBlock'
import { FreshnessMark } from '../../components/FreshnessMark'
import { belongingFacts, collaborationFact, whereFact } from '../../components/record/commonFacts'
import { recordsBehind } from '../../components/record/readerLanguage'
import { findContactPath } from '../../components/record/RecordContact'
import type { RecordParts } from '../../components/record/RecordFrame'
import { Own, RecordText } from '../../components/record/RecordText'
import { RichTextView } from '../../components/RichTextView'
import { Shelf } from '../../components/Shelf'
import { Steps } from '../../components/Steps'
import { formatList } from '../../formatFigures'
import { recordsCommon } from '../../messages/records'
import { recordsGuide } from '../../messages/recordsGuide'
import type { PageContext } from '../../pageContext'

type Step = ContactGuideRecord['steps'][number]

/** What is particular to a contact guide's page. */
export function contactGuideParts(context: PageContext, record: ContactGuideRecord): RecordParts {
  const { t, language } = context
  const readers = record.audience.map((code) => audiences.label(code, language))
  return {
    facts: [
      { term: t(recordsGuide.situation), value: <Own record={record}>{record.situation}</Own> },
      {
        term: t(recordsGuide.audience),
        value: readers.length === 0 ? t(recordsCommon.notStated) : formatList(readers, language),
      },
      whereFact(context, record),
    ],
    details: [...collaborationFact(context, record.collaboration), ...belongingFacts(context, record)],
    jumps: [
      { id: 'slik', label: t(recordsGuide.steps) },
      { id: 'vente', label: t(recordsGuide.expect) },
    ],
    body: <GuideBody context={context} record={record} />,
  }
}

function GuideBody({ context, record }: { context: PageContext; record: ContactGuideRecord }) {
  const { t } = context
  const text = { context, record }
  const examples = recordsBehind(context, record.examples)
  return (
    <>
      <Shelf id="slik" heading={t(recordsGuide.steps)}>
        <div lang={bcp47(record.language)}>
          <Steps
            steps={record.steps.map((step) => ({
              title: step.whom,
              body: <StepBody context={context} step={step} />,
            }))}
          />
        </div>
      </Shelf>
      <Shelf id="finn" heading={t(recordsGuide.find)}>
        <p className="record-line">{t(recordsGuide.findText)}</p>
        <p className="record-action">
          <a className="ds-button" data-variant="secondary" href={findContactPath(context, record)}>
            {t(recordsGuide.findButton)}
          </a>
        </p>
      </Shelf>
      <Shelf id="vente" heading={t(recordsGuide.expect)}>
        <div className="record-sides">
          <div>
            <h3 className="plain">{t(recordsGuide.money)}</h3>
            <RecordText {...text} value={record.expectMoney} silent={t(recordsGuide.moneySilent)} headingLevel={4} />
          </div>
          <div>
            <h3 className="plain">{t(recordsGuide.time)}</h3>
            <RecordText {...text} value={record.expectTime} silent={t(recordsGuide.timeSilent)} headingLevel={4} />
          </div>
        </div>
      </Shelf>
      {examples.length === 0 ? null : (
        <Shelf id="eksempler" heading={t(recordsGuide.examples)}>
          <CardList>
            {examples.map((example) => (
              <AnswerCard key={example.id} context={context} record={example} />
            ))}
          </CardList>
        </Shelf>
      )}
    </>
  )
}

/** Whom in a role, how, and what to say; a named contact point with how fresh it is. */
function StepBody({ context, step }: { context: PageContext; step: Step }) {
  const { t, language } = context
  const point = step.point === null ? null : context.reader.contactPoint(step.point, context.today)
  return (
    <>
      {step.role === null || point !== null ? null : (
        <p className="meta" lang={language}>
          {contactRoles.label(step.role, language)}
        </p>
      )}
      {point === null ? null : (
        <p className="record-step-contact" lang={language}>
          <b>{contactName(context, point)}</b> <FreshnessMark context={context} clock={point.clock} />
          {contactWays(context, point).map((way) => (
            <a key={way.href} href={way.href}>
              {way.label}
            </a>
          ))}
        </p>
      )}
      {step.how === null ? null : <RichTextView context={context} value={step.how} headingLevel={3} />}
      {step.say === null ? null : (
        <div className="record-say">
          <p className="record-say-label" lang={language}>
            {t(recordsGuide.say)}
          </p>
          <RichTextView context={context} value={step.say} headingLevel={3} />
        </div>
      )}
    </>
  )
}
