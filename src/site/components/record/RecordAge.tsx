import type { CatalogueRecord } from '../../../catalogue/record'
import { osloDay } from '../../../lib/osloDay'
import { formatDate } from '../../format'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import type { Fact } from '../FactsBox'
import { FreshnessMark } from '../FreshnessMark'
import { contactsFor } from './RecordContact'

/** How old what the record tells is: its clocks where it has any, the year of the knowledge, its contact, its text. */
export function ageFacts(context: PageContext, record: CatalogueRecord): Fact[] {
  const { t, language } = context
  const { evidence, practice } = record.clocks
  const [contact] = contactsFor(context, record)
  const day = (instant: string) => formatDate(osloDay(new Date(instant)), language)
  const facts: (Fact | null)[] = [
    record.type !== 'MEASURE'
      ? null
      : {
          term: t(recordsCommon.effectClock),
          value:
            evidence === null || evidence.confirmedAt === null ? (
              t(recordsCommon.notRatedClock)
            ) : (
              <FreshnessMark context={context} clock={evidence} />
            ),
        },
    record.type !== 'MEASURE'
      ? null
      : {
          term: t(recordsCommon.practiceClock),
          value:
            practice === null || practice.confirmedAt === null ? (
              t(recordsCommon.practiceUnconfirmed)
            ) : (
              <FreshnessMark context={context} clock={practice} />
            ),
        },
    contact === undefined
      ? null
      : { term: t(recordsCommon.contactClock), value: <FreshnessMark context={context} clock={contact.clock} /> },
    {
      term: t(recordsCommon.textClock),
      value: (
        <>
          {t(recordsCommon.published(day(record.publishedAt)))}
          <small>{t(recordsCommon.updated(day(record.updatedAt)))}</small>
        </>
      ),
    },
  ]
  return facts.filter((fact) => fact !== null)
}

/** «Kunnskapen er fra 2014»: what a dated record is told by; null for kinds that no year dates. */
export function knowledgeSentence(context: PageContext, record: CatalogueRecord): string | null {
  const isDated = ['CASE_STORY', 'PILOT_EVALUATION', 'PUBLICATION'].includes(record.type)
  if (!isDated) return null
  const year = knowledgeYear(record)
  return context.t(year === null ? recordsCommon.knowledgeUndated : recordsCommon.knowledgeFrom(year))
}

function knowledgeYear(record: CatalogueRecord): string | null {
  if (record.type === 'PUBLICATION') return record.year === null ? null : String(record.year)
  const year = record.yearTo ?? record.yearFrom
  return year === null ? null : String(year)
}
