import type { z } from 'zod'
import type { CatalogueRecord, cost, funding, Money } from '../../../catalogue/record'
import { fundingKinds, type Labels } from '../../../vocabulary'
import { formatDate, formatMoney, formatNumber } from '../../format'
import { formatShare } from '../../formatFigures'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { Shared, Silent } from './RecordText'
import { StackedTable } from './StackedTable'

type Cost = z.infer<typeof cost>
type Funding = z.infer<typeof funding>

/** The cost in a few words for the box of facts: each year, else in total, else to start, else per participant. */
export function costWords(context: PageContext, value: Cost | null): string {
  const { t, language } = context
  const said = (money: Money, words: (amount: string) => Labels) => {
    const amount = t(words(formatMoney({ ...money, priceYear: null }, language)))
    return money.priceYear === null ? amount : `${amount} (${t(recordsCommon.priceYear(money.priceYear))})`
  }
  if (value?.yearly) return said(value.yearly, recordsCommon.perYear)
  if (value?.total) return said(value.total, recordsCommon.inTotal)
  if (value?.start) return said(value.start, recordsCommon.toStart)
  if (value?.perParticipant) return said(value.perParticipant, recordsCommon.each)
  return t(recordsCommon.notStated)
}

/** What it costs, each kind of cost on its row; what is not told is said so and is not 0. */
export function CostTable({ context, value }: { context: PageContext; value: Cost | null }) {
  const { t, language } = context
  const isTold = value !== null && Object.values(value).some((amount) => amount !== null)
  if (!isTold) return <Silent>{t(recordsCommon.costSilent)}</Silent>
  const amount = (money: Money | null) => (money === null ? t(recordsCommon.notStated) : formatMoney(money, language))
  const rows = [
    { heading: t(recordsCommon.costStart), cells: [amount(value.start)] },
    { heading: t(recordsCommon.costYearly), cells: [amount(value.yearly)] },
    { heading: t(recordsCommon.costPerParticipant), cells: [amount(value.perParticipant)] },
    { heading: t(recordsCommon.costTotal), cells: [amount(value.total)] },
  ]
  return (
    <StackedTable
      caption={t(recordsCommon.cost)}
      columns={[{ heading: t(recordsCommon.what) }, { heading: t(recordsCommon.amount), isNumber: true }]}
      rows={rows}
    />
  )
}

/** Who pays, with when it ends. */
export function FundingTable(props: { context: PageContext; record: CatalogueRecord; rows: readonly Funding[] }) {
  const { context, record, rows } = props
  const { t, language } = context
  if (rows.length === 0) return <Silent>{t(recordsCommon.fundingSilent)}</Silent>
  const orNotStated = (text: string | null) => text ?? t(recordsCommon.notStated)
  return (
    <StackedTable
      caption={t(recordsCommon.funding)}
      columns={[
        { heading: t(recordsCommon.fundingSource) },
        { heading: t(recordsCommon.fundingKind) },
        { heading: t(recordsCommon.fundingAmount), isNumber: true },
        { heading: t(recordsCommon.fundingShare), isNumber: true },
        { heading: t(recordsCommon.fundingUntil) },
      ]}
      rows={rows.map((row) => ({
        heading: (
          <Shared context={context} record={record}>
            {row.source}
          </Shared>
        ),
        cells: [
          fundingKinds.label(row.kind, language),
          orNotStated(row.amount && formatMoney(row.amount, language)),
          orNotStated(row.share === null ? null : formatShare(row.share, language)),
          orNotStated(row.until && formatDate(row.until, language)),
        ],
      }))}
    />
  )
}

/** Staff needed, in one line; said where it is not known. */
export function Staffing(props: {
  context: PageContext
  record: CatalogueRecord
  value: { hoursPerWeek: number | null; fte: number | null; note: string | null } | null
}) {
  const { context, record, value } = props
  const { t, language } = context
  const hours = value?.hoursPerWeek ?? null
  const fte = value?.fte ?? null
  const figures = [
    hours === null ? null : t(recordsCommon.hoursPerWeek(formatNumber(hours, language))),
    fte === null ? null : t(recordsCommon.fte(formatShare(fte, language))),
  ].filter((figure) => figure !== null)
  if (figures.length === 0 && !value?.note) return <Silent>{t(recordsCommon.staffingSilent)}</Silent>
  return (
    <p className="record-line">
      {figures.join(', ')}
      {value?.note ? (
        <>
          {figures.length === 0 ? null : '. '}
          <Shared context={context} record={record}>
            {value.note}
          </Shared>
        </>
      ) : null}
    </p>
  )
}
