import type { ArrayField, Field, GroupField } from 'payload'
import { fundingKinds, words } from '../vocabulary'
import { amountField, partialDateField } from './answers'
import { checked, written } from './checked'
import { options } from './options'
import { field, heading, speak } from './speak'

const named = speak({
  amount: field('Beløp', 'Beløp', 'Amount'),
  currency: field('Valuta', 'Valuta', 'Currency'),
  priceYear: field(
    'Prisår',
    'Prisår',
    'Year of price',
    words(
      'Året beløpet gjelder for. La stå tomt når kilden ikke sier det.',
      'Året beløpet gjeld for. La stå tomt når kjelda ikkje seier det.',
      'The year that the amount holds for. Leave empty where the source does not say.',
    ),
  ),
  cost: field(
    'Kostnader',
    'Kostnader',
    'Costs',
    words(
      'La stå tomt det som ikke er kjent. Tomt er ikke det samme som 0.',
      'La stå tomt det som ikkje er kjent. Tomt er ikkje det same som 0.',
      'Leave empty what is not known. Empty is not the same as 0.',
    ),
  ),
  start: field('For å starte', 'For å starte', 'To start'),
  yearly: field('Hvert år', 'Kvart år', 'Each year'),
  perParticipant: field('Per deltaker', 'Per deltakar', 'Per participant'),
  total: field('Til sammen', 'Til saman', 'In total'),
  funding: field(
    'Finansiering',
    'Finansiering',
    'Funding',
    words('En rad for hver som betaler.', 'Ei rad for kvar som betaler.', 'One row for each who pays.'),
  ),
  source: field('Hvem betaler', 'Kven betaler', 'Who pays'),
  kind: field('Slags finansiering', 'Slags finansiering', 'Kind of funding'),
  share: field(
    'Andel av det hele',
    'Del av det heile',
    'Share of the whole',
    words(
      'Mellom 0 og 1: en firedel er 0,25.',
      'Mellom 0 og 1: ein firedel er 0,25.',
      'Between 0 and 1: a quarter is 0.25.',
    ),
  ),
  until: field(
    'Varer til',
    'Varer til',
    'Lasts until',
    words(
      'La stå tomt når den er varig eller ikke kjent.',
      'La stå tomt når ho er varig eller ikkje kjend.',
      'Leave empty where it is lasting or not known.',
    ),
  ),
})

const moneyFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      amountField(named('amount', { width: '40%' })),
      {
        ...named('currency', { width: '25%' }),
        type: 'text',
        defaultValue: 'NOK',
        validate: checked((value: unknown) =>
          typeof value === 'string' && /^[A-Z]{3}$/.test(value)
            ? null
            : words(
                'Skriv valutaen med tre store bokstaver, som NOK.',
                'Skriv valutaen med tre store bokstavar, som NOK.',
                'Write the currency as three capitals, such as NOK.',
              ),
        ),
      },
      amountField(named('priceYear', { width: '35%' }), { whole: true, min: 1900, max: 2100 }),
    ],
  },
]

/** An amount of money, in a group of its own. */
function moneyGroup(name: 'start' | 'yearly' | 'perParticipant' | 'total'): GroupField {
  return { ...named(name), type: 'group', interfaceName: 'MoneyFields', fields: moneyFields() }
}

/** What something costs; every part may be unknown. */
export const costField = (): GroupField => ({
  ...named('cost'),
  type: 'group',
  interfaceName: 'CostFields',
  fields: [moneyGroup('start'), moneyGroup('yearly'), moneyGroup('perParticipant'), moneyGroup('total')],
})

/** Who pays, one row each. */
export const fundingField = (): ArrayField => ({
  ...named('funding', { initCollapsed: true }),
  type: 'array',
  interfaceName: 'FundingRows',
  labels: {
    singular: heading('kilde til penger', 'kjelde til pengar', 'source of money'),
    plural: heading('kilder til penger', 'kjelder til pengar', 'sources of money'),
  },
  fields: [
    { ...named('source'), type: 'text', required: true, validate: written },
    { ...named('kind'), type: 'select', required: true, options: options(fundingKinds) },
    {
      name: 'amount',
      type: 'group',
      interfaceName: 'MoneyFields',
      label: heading('Beløp', 'Beløp', 'Amount'),
      fields: moneyFields(),
    },
    amountField(named('share'), { max: 1 }),
    partialDateField(named('until')),
  ],
})
