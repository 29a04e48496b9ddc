import type { GroupField } from 'payload'
import { amountField } from './answers'
import { words, type Labels } from '../vocabulary'
import { field, speak } from './speak'

const named = speak({
  staffing: field('Bemanning', 'Bemanning', 'Staffing'),
  hoursPerWeek: field('Timer i uka', 'Timar i veka', 'Hours a week'),
  fte: field(
    'Årsverk',
    'Årsverk',
    'Full-time equivalents',
    words('En halv stilling er 0,5.', 'Ei halv stilling er 0,5.', 'A half-time position is 0.5.'),
  ),
  note: field('Med ord', 'Med ord', 'In words'),
  reach: field('Hvor mange', 'Kor mange', 'How many'),
  reached: field('Nådde', 'Nådde', 'Reached'),
  outOf: field('Av hvor mange', 'Av kor mange', 'Out of how many'),
  completed: field('Fullførte', 'Fullførte', 'Completed'),
})

/** Staff needed. */
export const staffingField = (): GroupField => ({
  ...named('staffing'),
  type: 'group',
  interfaceName: 'StaffingFields',
  fields: [
    {
      type: 'row',
      fields: [amountField(named('hoursPerWeek', { width: '50%' })), amountField(named('fte', { width: '50%' }))],
    },
    { ...named('note'), type: 'textarea' },
  ],
})

const moreThanThereAre = words(
  'Det kan ikke være færre enn de som ble nådd.',
  'Det kan ikkje vere færre enn dei som vart nådde.',
  'There cannot be fewer than were reached.',
)

/** Refuses a whole that is smaller than the part beside it. */
function notFewer(outOf: number, beside: unknown): Labels | null {
  const reached: unknown = Reflect.get(Object(beside), 'reached')
  return typeof reached === 'number' && outOf < reached ? moreThanThereAre : null
}

/** How many people it reached. */
export const reachField = (): GroupField => ({
  ...named('reach'),
  type: 'group',
  interfaceName: 'ReachFields',
  fields: [
    {
      type: 'row',
      fields: [
        amountField(named('reached', { width: '33%' }), { whole: true }),
        amountField(named('outOf', { width: '33%' }), { whole: true }, notFewer),
        amountField(named('completed', { width: '33%' }), { whole: true }),
      ],
    },
    { ...named('note'), type: 'textarea' },
  ],
})
