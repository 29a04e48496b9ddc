import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { CatalogueRecord, reach } from '../../../catalogue/record'
import { formatNumber } from '../../format'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { Shared } from './RecordText'

/** How many it reached, of how many, and how many completed; said where the source is silent. */
export function reachWords(
  context: PageContext,
  record: CatalogueRecord,
  value: z.infer<typeof reach> | null,
): ReactNode {
  const { t, language } = context
  const number = (count: number) => formatNumber(count, language)
  const { reached, outOf, completed, note } = value ?? { reached: null, outOf: null, completed: null, note: null }
  const of = reached === null || outOf === null ? null : t(recordsCommon.reachedOf(number(reached), number(outOf)))
  const parts = [
    of ?? (reached === null ? null : number(reached)),
    completed === null ? null : t(recordsCommon.completed(number(completed))),
  ]
  const figures = parts.filter((part) => part !== null).join(', ')
  if (figures === '' && note === null) return t(recordsCommon.reachSilent)
  return (
    <>
      {figures}
      {note === null ? null : (
        <small>
          <Shared context={context} record={record}>
            {note}
          </Shared>
        </small>
      )}
    </>
  )
}
