'use client'
import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { completeness } from '../lib/completeness'
import { inLanguage } from '../lib/inLanguage'
import { words, type RecordType } from '../vocabulary'

const title = words('Hvor utfyllende', 'Kor utfyllande', 'How complete')
const helps = words('Dette hjelper mest nå:', 'Dette hjelper mest no:', 'This would help most now:')
const done = words('Alt er fylt ut.', 'Alt er fylt ut.', 'Everything is filled in.')

/** How much of what readers look for is told, live while one types, and what would help most. */
export function CompletenessMeter({ recordType }: { recordType: RecordType }) {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const { percent, next } = completeness(recordType, reduceFieldsToValues(fields, true))
  const label = inLanguage(title, i18n.language)
  return (
    <div className="field-type" style={{ marginBlockEnd: '1.5rem' }}>
      <span className="field-label">
        {label}: {percent} %
      </span>
      <meter aria-label={label} min={0} max={100} value={percent} style={{ inlineSize: '100%' }} />
      {next.length === 0 ? (
        <p>{inLanguage(done, i18n.language)}</p>
      ) : (
        <p>
          {inLanguage(helps, i18n.language)} {next.map((missing) => inLanguage(missing, i18n.language)).join(', ')}.
        </p>
      )}
    </div>
  )
}
