import type { SelectField, TextField, DateField, NumberField } from 'payload'
import { today } from '../clock'
import { storedDay } from '../lib/contactState'
import { isHttpsLink } from '../lib/links'
import { isPartialDate } from '../lib/partialDate'
import { words, type Labels } from '../vocabulary'
import { checked } from './checked'

type Naming<F extends { name: string }> = Pick<F, 'name'> & { label?: SelectField['label']; admin?: object }

/** Yes, no, or left empty for not known: a checkbox cannot tell no from not known. */
export function yesNoField(named: Naming<SelectField>): SelectField {
  return {
    ...named,
    type: 'select',
    options: [
      { value: 'YES', label: { ...words('Ja', 'Ja', 'Yes') } },
      { value: 'NO', label: { ...words('Nei', 'Nei', 'No') } },
    ],
    admin: { ...named.admin, isClearable: true },
  }
}

/** How the panel writes a day: in numbers, since its calendar starts with English months until it has loaded Norwegian ones. */
export const dayFormat = 'dd.MM.yyyy'

/** A calendar day. It is stored as an instant of that day; `storedDay` reads it. */
export function dayField(named: Naming<DateField>): DateField {
  return {
    ...named,
    type: 'date',
    admin: { ...named.admin, date: { pickerAppearance: 'dayOnly', displayFormat: dayFormat } },
  }
}

const notYet = words(
  'Datoen kan ikke være etter i dag.',
  'Datoen kan ikkje vere etter i dag.',
  'The date cannot be after today.',
)

/** A calendar day on which something has been confirmed or seen: never a day to come, which would keep it fresh for longer. */
export function pastDayField(named: Naming<DateField>): DateField {
  return {
    ...dayField(named),
    validate: checked((value: unknown) => {
      const day = storedDay(value)
      return day !== null && day > today() ? notYet : null
    }),
  }
}

const notADate = words(
  'Skriv datoen som 2014, 2014-08 eller 2014-08-21.',
  'Skriv datoen som 2014, 2014-08 eller 2014-08-21.',
  'Write the date as 2014, 2014-08 or 2014-08-21.',
)

/** A date as exactly as it is known: 2014, 2014-08 or 2014-08-21. `alsoCheck` sees a date of the right form and the fields beside it. */
export function partialDateField(
  named: Naming<TextField>,
  alsoCheck: (date: string, beside: unknown) => Labels | null = () => null,
): TextField {
  return {
    ...named,
    type: 'text',
    admin: { ...named.admin, placeholder: '2014, 2014-08, 2014-08-21' },
    validate: checked((value: unknown, beside) =>
      typeof value === 'string' && isPartialDate(value) ? alsoCheck(value, beside) : notADate,
    ),
  }
}

/** An https address. */
export function linkField(named: Naming<TextField>): TextField {
  return {
    ...named,
    type: 'text',
    admin: { ...named.admin, placeholder: 'https://' },
    validate: checked((value: unknown) =>
      typeof value === 'string' && isHttpsLink(value)
        ? null
        : words(
            'Lenken må være en hel adresse som begynner med https://.',
            'Lenkja må vere ei heil adresse som byrjar med https://.',
            'The link must be a whole address that begins with https://.',
          ),
    ),
  }
}

/** A number that is never below zero; `whole` refuses fractions, `max` sets the highest value, `alsoCheck` sees the fields beside it. */
export function amountField(
  named: Naming<NumberField>,
  { whole = false, max, min = 0 }: { whole?: boolean; max?: number; min?: number } = {},
  alsoCheck: (amount: number, beside: unknown) => Labels | null = () => null,
): NumberField {
  return {
    ...named,
    type: 'number',
    min,
    ...(max === undefined ? {} : { max }),
    admin: { ...named.admin, step: whole ? 1 : 0.01 },
    validate: checked((value: unknown, beside) => {
      if (typeof value !== 'number' || Number.isNaN(value))
        return words('Skriv et tall.', 'Skriv eit tal.', 'Write a number.')
      if (value < min)
        return words(
          `Tallet kan ikke være under ${min}.`,
          `Talet kan ikkje vere under ${min}.`,
          `The number cannot be below ${min}.`,
        )
      if (max !== undefined && value > max)
        return words(
          `Tallet kan ikke være over ${max}.`,
          `Talet kan ikkje vere over ${max}.`,
          `The number cannot be above ${max}.`,
        )
      if (whole && !Number.isInteger(value))
        return words('Skriv et helt tall.', 'Skriv eit heilt tal.', 'Write a whole number.')
      return alsoCheck(value, beside)
    }),
  }
}
