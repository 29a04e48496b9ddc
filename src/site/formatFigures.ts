import type { LabelLanguage } from '../vocabulary'
import { formatDate, formatNumber } from './format'

/*
 * Figures beyond plain numbers and dates, as each interface language writes them.
 */

const locales: Readonly<Record<LabelLanguage, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** A difference, always with its sign: +3,4 · −1,2. */
export function formatChange(value: number, language: LabelLanguage): string {
  const size = formatNumber(Math.abs(value), language)
  if (value === 0) return size
  return value > 0 ? `+${size}` : `\u2212${size}`
}

/** A part of the whole, 0 to 1, in percent: «35 prosent», 35% in English. */
export function formatShare(share: number, language: LabelLanguage): string {
  const percent = formatNumber(Math.round(share * 1_000) / 10, language)
  return language === 'en' ? `${percent}%` : `${percent}\u00a0prosent`
}

/** The size of a file: «120 kB», «1,4 MB». */
export function formatBytes(bytes: number, language: LabelLanguage): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1_000)), language)}\u00a0kB`
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language)}\u00a0MB`
}

/** Words as a list: «a, b og c». */
export function formatList(words: readonly string[], language: LabelLanguage): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words)
}

const periodWords: Readonly<Record<LabelLanguage, { since: string; from: string; until: string; openEnd: string }>> = {
  nb: { since: 'siden', from: 'fra', until: 'til', openEnd: 'slutt ikke oppgitt' },
  nn: { since: 'sidan', from: 'frå', until: 'til', openEnd: 'slutt ikkje oppgitt' },
  en: { since: 'since', from: 'from', until: 'until', openEnd: 'end not stated' },
}

/** A stretch of time: «2014–2016», «august 2014 – mars 2015», «siden 2017», «fra 2012, slutt ikke oppgitt», «til 2015»; null where neither end is known. */
export function formatPeriod(
  period: { start: string | null; end: string | null; ongoing: boolean },
  language: LabelLanguage,
): string | null {
  const { since, from, until, openEnd } = periodWords[language]
  const start = period.start === null ? null : formatDate(period.start, language)
  const end = period.end === null ? null : formatDate(period.end, language)
  if (start === null) return end === null ? null : `${until} ${end}`
  if (end === null) return period.ongoing ? `${since} ${start}` : `${from} ${start}, ${openEnd}`
  if (start === end) return start
  return period.start?.length === 4 && period.end?.length === 4 ? `${start}–${end}` : `${start} – ${end}`
}
