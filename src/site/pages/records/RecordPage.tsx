import type { ReactNode } from 'react'
import type { CatalogueRecord } from '../../../catalogue/record'
import { RecordFrame, type RecordParts } from '../../components/record/RecordFrame'
import type { PageContext } from '../../pageContext'
import { caseStoryParts } from './caseStoryParts'
import { contactGuideParts } from './contactGuideParts'
import { measureParts } from './measureParts'
import { organisationParts } from './organisationParts'
import { pilotEvaluationParts } from './pilotEvaluationParts'
import { publicationParts } from './publicationParts'

/** The page of one record, of any kind; a preview stands under a banner and is left alone by search engines. */
export function RecordPage(props: { context: PageContext; record: CatalogueRecord; banner?: ReactNode }) {
  const { context, record, banner } = props
  return (
    <RecordFrame
      context={context}
      record={record}
      parts={partsOf(context, record)}
      {...(banner === undefined ? {} : { banner })}
    />
  )
}

function partsOf(context: PageContext, record: CatalogueRecord): RecordParts {
  switch (record.type) {
    case 'MEASURE':
      return measureParts(context, record)
    case 'CASE_STORY':
      return caseStoryParts(context, record)
    case 'PILOT_EVALUATION':
      return pilotEvaluationParts(context, record)
    case 'CONTACT_GUIDE':
      return contactGuideParts(context, record)
    case 'PUBLICATION':
      return publicationParts(context, record)
    case 'ORGANISATION':
      return organisationParts(context, record)
  }
}
