import type { MeasureRecord } from '../../../catalogue/record'
import { approaches, determinants, equityAims, sectors, settings, type Vocabulary } from '../../../vocabulary'
import type { Fact } from '../../components/FactsBox'
import {
  belongingFacts,
  collaborationFact,
  forWhomFact,
  whenFact,
  whereFact,
} from '../../components/record/commonFacts'
import { costWords } from '../../components/record/Money'
import { Own } from '../../components/record/RecordText'
import { formatDate } from '../../format'
import { formatList } from '../../formatFigures'
import { recordsCommon } from '../../messages/records'
import { recordsMeasure } from '../../messages/recordsMeasure'
import type { PageContext } from '../../pageContext'

/** A fact from a closed list: its labels, or nothing where none is told. */
function listFact({ language }: PageContext) {
  return (term: string, list: Vocabulary, codes: readonly string[]): Fact[] =>
    codes.length === 0
      ? []
      : [
          {
            term,
            value: formatList(
              codes.map((code) => list.label(code, language)),
              language,
            ),
          },
        ]
}

/** The facts asked first: where, when, for whom, cost, availability, aim. */
export function measureFacts(context: PageContext, record: MeasureRecord): Fact[] {
  const { t, language } = context
  const fromList = listFact(context)
  const { available, checkedAt } = record.availability
  const checked = checkedAt === null ? null : t(recordsMeasure.checked(formatDate(checkedAt, language)))
  return [
    whereFact(context, record),
    whenFact(context, record),
    forWhomFact(context, record),
    ...fromList(t(recordsMeasure.approach), approaches, record.approach === null ? [] : [record.approach]),
    { term: t(recordsCommon.cost), value: costWords(context, record.cost) },
    {
      term: t(recordsMeasure.available),
      value: (
        <>
          {t(available === null ? recordsCommon.notKnown : available ? recordsCommon.yes : recordsCommon.no)}
          {checked === null ? null : <small>{checked}</small>}
        </>
      ),
    },
    { term: t(recordsMeasure.equity), value: equityAims.label(record.equityAim, language) },
  ]
}

/** What helps to place it: arenas, sectors, what it works on, and to whom it belongs. */
export function measureDetails(context: PageContext, record: MeasureRecord): Fact[] {
  const { t } = context
  const fromList = listFact(context)
  return [
    ...fromList(t(recordsMeasure.arena), settings, record.settings),
    ...fromList(t(recordsMeasure.sectors), sectors, record.sectors),
    ...fromList(t(recordsMeasure.determinants), determinants, record.determinants),
    ...(record.lowThreshold === null
      ? []
      : [
          {
            term: t(recordsMeasure.lowThreshold),
            value: t(record.lowThreshold ? recordsCommon.yes : recordsCommon.no),
          },
        ]),
    ...(record.recruitment === null
      ? []
      : [{ term: t(recordsMeasure.recruitment), value: <Own record={record}>{record.recruitment}</Own> }]),
    ...collaborationFact(context, record.collaboration),
    ...belongingFacts(context, record),
  ]
}
