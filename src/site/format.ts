import type { Money } from '../catalogue/record'
import type { Day } from '../lib/osloDay'
import type { LabelLanguage } from '../vocabulary'

const locales: Readonly<Record<LabelLanguage, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

function formats(locale: string) {
  return {
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
  }
}
const byLanguage = { nb: formats(locales.nb), nn: formats(locales.nn), en: formats(locales.en) }

/** «15. mars 2016» of a day (2016-03-15), «august 2014» of a month, «2014» of a year. */
export function formatDate(date: Day, language: LabelLanguage): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  return byLanguage[language][day === undefined ? 'month' : 'day'].format(at)
}

/** «12 500», «3,5». */
export function formatNumber(value: number, language: LabelLanguage): string {
  return byLanguage[language].number.format(value)
}

/** «12 500 kr (2014)»: the amount with the year of its price, where that is known. */
export function formatMoney(money: Money, language: LabelLanguage): string {
  const amount = formatNumber(money.amount, language)
  const withCurrency = money.currency === 'NOK' && language !== 'en' ? `${amount} kr` : `${money.currency} ${amount}`
  return money.priceYear === null ? withCurrency : `${withCurrency} (${money.priceYear})`
}

/** A telephone number as people write it: «12 34 56 78» for eight Norwegian digits, «987 65 432» for mobiles. */
export function formatPhone(phone: string): string {
  const digits = /^\+47(\d{8})$/.exec(phone)?.[1]
  if (digits === undefined) return phone.replace(/^\+47/, '')
  return /^[49]/.test(digits)
    ? digits.replace(/^(\d{3})(\d{2})(\d{3})$/, '$1 $2 $3')
    : digits.replace(/^(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1 $2 $3 $4')
}
