import type { Field, GroupField } from 'payload'
import { endsBeforeStart, isPartialDate } from '../lib/partialDate'
import { words, type Labels } from '../vocabulary'
import { partialDateField } from './answers'
import { field, speak } from './speak'

const named = speak({
  period: field(
    'Når',
    'Når',
    'When',
    words(
      'Så nøyaktig som du vet: år, måned eller dag.',
      'Så nøyaktig som du veit: år, månad eller dag.',
      'As exactly as you know: year, month or day.',
    ),
  ),
  start: field('Fra', 'Frå', 'From'),
  end: field('Til', 'Til', 'To'),
  ongoing: field('Pågår fortsatt', 'Går føre seg enno', 'Still going on'),
  periodUnknown: field('Tidspunktet er ikke kjent', 'Tidspunktet er ikkje kjent', 'The time is not known'),
})

const backwards = words(
  'Slutten kan ikke være før starten.',
  'Slutten kan ikkje vere før starten.',
  'The end cannot be before the start.',
)

/** Refuses an end that lies before the start beside it. */
function notBackwards(end: string, beside: unknown): Labels | null {
  const start: unknown = Reflect.get(Object(beside), 'start')
  return typeof start === 'string' && isPartialDate(start) && endsBeforeStart(start, end) ? backwards : null
}

/** From and to, side by side. */
export const fromAndTo = (): Field => ({
  type: 'row',
  fields: [
    partialDateField(named('start', { width: '50%' })),
    partialDateField(named('end', { width: '50%' }), notBackwards),
  ],
})

/** A stretch of time, as exactly as it is known. */
const periodField = (): GroupField => ({
  ...named('period'),
  type: 'group',
  interfaceName: 'PeriodFields',
  fields: [fromAndTo(), { ...named('ongoing'), type: 'checkbox', defaultValue: false }],
})

/** A stretch of time, or the answer that it is not known. */
export const periodFields = (): Field[] => [
  periodField(),
  { ...named('periodUnknown'), type: 'checkbox', defaultValue: false },
]
