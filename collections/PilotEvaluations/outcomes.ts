import type { ArrayField, NumberField } from 'payload'
import { amountField, partialDateField, yesNoField } from '../../src/fields/answers'
import { checked, written } from '../../src/fields/checked'
import { options } from '../../src/fields/options'
import { inLanguage } from '../../src/lib/inLanguage'
import { instruments, measurementKinds, measurementMoments, words } from '../../src/vocabulary'
import { headings, named } from './messages'

const needsN = words(
  'Et gjennomsnitt eller en andel trenger antallet som er målt (n).',
  'Eit gjennomsnitt eller ein del treng talet på målte (n).',
  'A mean or a proportion needs the number measured (n).',
)
const notAProportion = words(
  'En andel skrives mellom 0 og 1: 45 prosent er 0,45.',
  'Ein del skriv du mellom 0 og 1: 45 prosent er 0,45.',
  'A proportion is written between 0 and 1: 45 per cent is 0.45.',
)
const upsideDown = words(
  'Den øvre grensen kan ikke være under den nedre.',
  'Den øvre grensa kan ikkje vere under den nedre.',
  'The upper end cannot be below the lower end.',
)
const notAValue = words('Skriv et tall.', 'Skriv eit tal.', 'Write a number.')
const notACount = words('n er et helt tall over 0.', 'n er eit heilt tal over 0.', 'n is a whole number above 0.')

const kindOf = (siblings: unknown): unknown => Reflect.get(Object(siblings), 'kind')

const nField: NumberField = {
  ...named('n', { width: '33%' }),
  type: 'number',
  min: 1,
  validate: (value: unknown, { req, siblingData }) => {
    const kind = kindOf(siblingData)
    if (value === null || value === undefined)
      return kind === 'MEAN' || kind === 'PROPORTION' ? inLanguage(needsN, req.i18n.language) : true
    return Number.isInteger(value) && Number(value) > 0 ? true : inLanguage(notACount, req.i18n.language)
  },
}

const valueField: NumberField = {
  ...named('value', { width: '33%' }),
  type: 'number',
  required: true,
  validate: (value: unknown, { req, siblingData }) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return inLanguage(notAValue, req.i18n.language)
    const outside = kindOf(siblingData) === 'PROPORTION' && (value < 0 || value > 1)
    return outside ? inLanguage(notAProportion, req.i18n.language) : true
  },
}

const highField: NumberField = {
  ...named('high', { width: '33%' }),
  type: 'number',
  validate: checked((high: unknown, beside) => {
    const low: unknown = Reflect.get(Object(beside), 'low')
    return typeof low === 'number' && typeof high === 'number' && high < low ? upsideDown : null
  }),
}

/** What was measured, and how it changed, as the evaluation reports it. */
export const outcomesField = (): ArrayField => ({
  ...named('outcomes', { initCollapsed: true }),
  type: 'array',
  interfaceName: 'OutcomeRows',
  labels: { singular: headings.outcome, plural: headings.outcomes },
  fields: [
    { ...named('indicator'), type: 'text', required: true, validate: written },
    { ...named('unit'), type: 'text' },
    { ...named('instrument', { isClearable: true }), type: 'select', options: options(instruments) },
    yesNoField(named('higherIsBetter')),
    { ...named('subgroup'), type: 'text' },
    {
      ...named('points', { initCollapsed: true }),
      type: 'array',
      interfaceName: 'MeasurementRows',
      labels: { singular: headings.point, plural: headings.points },
      fields: [
        { ...named('moment'), type: 'select', required: true, options: options(measurementMoments) },
        { ...named('kind'), type: 'select', required: true, options: options(measurementKinds) },
        { type: 'row', fields: [valueField, nField, amountField(named('sd', { width: '33%' }))] },
        partialDateField(named('at')),
      ],
    },
    {
      ...named('change'),
      type: 'group',
      fields: [
        { name: 'value', type: 'number', label: headings.change },
        {
          type: 'row',
          fields: [
            { ...named('low', { width: '33%' }), type: 'number' },
            highField,
            amountField(named('level', { width: '33%' }), { max: 1 }),
          ],
        },
        { ...named('method'), type: 'text' },
      ],
    },
    { ...named('note'), type: 'textarea' },
  ],
})
