import { publicAuthor } from '../../../catalogue/publicAuthor'
import type { CaseStoryRecord } from '../../../catalogue/record'
import { yesNo } from '../../../vocabulary'
import type { Fact } from '../../components/FactsBox'
import {
  belongingFacts,
  collaborationFact,
  forWhomFact,
  whenFact,
  whereFact,
} from '../../components/record/commonFacts'
import { costWords, CostTable, Staffing } from '../../components/record/Money'
import { Partners } from '../../components/record/Partners'
import { Picture } from '../../components/record/Picture'
import { reachWords } from '../../components/record/reachWords'
import { recordsBehind } from '../../components/record/readerLanguage'
import type { RecordParts } from '../../components/record/RecordFrame'
import { InlineRecordLinks } from '../../components/record/RecordLinks'
import { Own, RecordText, Shared, Silent, SubSection } from '../../components/record/RecordText'
import { Shelf } from '../../components/Shelf'
import { StatusMark } from '../../components/StatusSquares'
import { formatPeriod } from '../../formatFigures'
import { recordsCommon } from '../../messages/records'
import { recordsStory } from '../../messages/recordsStory'
import type { PageContext } from '../../pageContext'

/** What is particular to a case story's page. */
export function caseStoryParts(context: PageContext, record: CaseStoryRecord): RecordParts {
  const { t } = context
  return {
    facts: storyFacts(context, record),
    details: [...collaborationFact(context, record.collaboration), ...belongingFacts(context, record)],
    jumps: [
      { id: 'gjorde', label: t(recordsStory.whatWeDid) },
      { id: 'annerledes', label: t(recordsStory.differently) },
      { id: 'penger', label: t(recordsCommon.costAndMoney) },
    ],
    body: <StoryBody context={context} record={record} />,
  }
}

function StoryBody({ context, record }: { context: PageContext; record: CaseStoryRecord }) {
  const { t } = context
  const text = { context, record }
  const silent = t(recordsCommon.sourceSilent)
  return (
    <>
      {record.context === null ? null : (
        <Shelf heading={t(recordsStory.context)}>
          <RecordText {...text} value={record.context} />
        </Shelf>
      )}
      <Shelf id="gjorde" heading={t(recordsStory.whatWeDid)}>
        <RecordText {...text} value={record.whatWeDid} silent={silent} />
        {record.adaptation === null ? null : (
          <SubSection heading={t(recordsStory.adaptation)}>
            <RecordText {...text} value={record.adaptation} headingLevel={4} />
          </SubSection>
        )}
      </Shelf>
      <Shelf id="resultat" heading={t(recordsStory.result)}>
        <RecordText {...text} value={record.result} silent={silent} />
      </Shelf>
      <Shelf heading={t(recordsStory.whatWorked)}>
        <RecordText {...text} value={record.whatWorked} silent={silent} />
      </Shelf>
      {record.whatWentWrong === null ? null : (
        <Shelf heading={t(recordsStory.whatWentWrong)}>
          <RecordText {...text} value={record.whatWentWrong} />
        </Shelf>
      )}
      <Shelf id="annerledes" heading={t(recordsStory.differently)}>
        <RecordText {...text} value={record.whatWeWouldDoDifferently} silent={lessonsSilence(context, record)} />
      </Shelf>
      {record.status === 'STOPPED' ? (
        <Shelf heading={t(recordsStory.stoppedBecause)}>
          {record.stopReason === null ? (
            <Silent>{t(recordsStory.stopSilent)}</Silent>
          ) : (
            <p className="record-line">
              <Own record={record}>{record.stopReason}</Own>
            </p>
          )}
        </Shelf>
      ) : null}
      <Shelf id="penger" heading={t(recordsCommon.costAndMoney)}>
        <CostTable context={context} value={record.cost} />
        <SubSection heading={t(recordsCommon.staffing)}>
          <Staffing {...text} value={record.staffing} />
        </SubSection>
      </Shelf>
      <Shelf id="partnere" heading={t(recordsCommon.partners)}>
        <Partners {...text} partners={record.partners} />
      </Shelf>
      {record.images.length === 0 ? null : (
        <Shelf heading={t(recordsCommon.pictures)}>
          {record.images.map((image) => (
            <Picture key={image.file} context={context} image={image} sizes="(min-width: 1040px) 664px, 100vw" />
          ))}
        </Shelf>
      )}
    </>
  )
}

/** What is said where nobody tells what they would do differently. */
function lessonsSilence({ t }: PageContext, record: CaseStoryRecord): string {
  if (record.status === 'PLANNED') return t(recordsStory.differentlyPlanned)
  return t(record.lessons === 'NOT_YET' ? recordsStory.notYet : recordsStory.silent)
}

function storyFacts(context: PageContext, record: CaseStoryRecord): Fact[] {
  const { t, language } = context
  const measures = recordsBehind(context, record.measures)
  const organisations = recordsBehind(context, record.organisations)
  const period = record.period === null ? null : formatPeriod(record.period, language)
  return [
    whereFact(context, record),
    ...(organisations.length === 0
      ? []
      : [
          {
            term: t(recordsStory.organisations),
            value: <InlineRecordLinks context={context} records={organisations} />,
          },
        ]),
    whenFact(context, record, period),
    { term: t(recordsCommon.status), value: <StatusMark context={context} status={record.status} /> },
    ...(measures.length === 0
      ? []
      : [{ term: t(recordsStory.measures), value: <InlineRecordLinks context={context} records={measures} /> }]),
    forWhomFact(context, record),
    { term: t(recordsStory.reach), value: reachWords(context, record, record.reach) },
    { term: t(recordsCommon.cost), value: costWords(context, record.cost) },
    { term: t(recordsStory.wouldRepeat), value: yesNo.label(record.wouldRepeat, language) },
    ...authorFacts(context, record),
  ]
}

/** Who tells it: the name only while the consent lasts, else the role; a declared interest beside. */
function authorFacts(context: PageContext, record: CaseStoryRecord): Fact[] {
  const { t } = context
  const author = publicAuthor(record, context.today)
  if (author === null) return []
  const organisations = author.organisation === null ? [] : recordsBehind(context, [author.organisation])
  const who = [author.name, author.role].filter((part) => part !== null).join(', ')
  const told =
    who === '' && organisations.length === 0
      ? []
      : [
          {
            term: t(recordsStory.toldBy),
            value: (
              <>
                {who}
                {who === '' || organisations.length === 0 ? null : ', '}
                <InlineRecordLinks context={context} records={organisations} />
              </>
            ),
          },
        ]
  return [
    ...told,
    ...(author.interest === null
      ? []
      : [{ term: t(recordsStory.interest), value: <Shared {...{ context, record }}>{author.interest}</Shared> }]),
  ]
}
