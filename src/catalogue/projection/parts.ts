import type { z } from 'zod'
import type { cost, funding, Money, Partner, period, reach, source, staffing } from '../record'
import type { Lookups, Related } from './lookups'
import { publicIdOf } from './lookups'
import { allWords, dayOf, unlessEmpty, wordsOf } from './values'
import { idOf } from './lookups'

type Maybe<T> = T | null | undefined

interface MoneyFields {
  amount?: Maybe<number>
  currency?: Maybe<string>
  priceYear?: Maybe<number>
}
interface PartyFields {
  name?: Maybe<string>
  organisation?: Related
}
interface PartnerFields extends PartyFields {
  relation?: Maybe<string>
  roles?: Maybe<readonly string[]>
  contributions?: Maybe<readonly string[]>
  note?: Maybe<string>
}

/** An amount; null where none was told, which is not 0. */
export function moneyOf(fields: Maybe<MoneyFields>): Money | null {
  if (fields?.amount === null || fields?.amount === undefined) return null
  return { amount: fields.amount, currency: fields.currency ?? 'NOK', priceYear: fields.priceYear ?? null }
}

/** What something costs; null where nothing was told. */
export function costOf(
  fields: Maybe<{
    start?: Maybe<MoneyFields>
    yearly?: Maybe<MoneyFields>
    perParticipant?: Maybe<MoneyFields>
    total?: Maybe<MoneyFields>
  }>,
): z.infer<typeof cost> | null {
  return unlessEmpty({
    start: moneyOf(fields?.start),
    yearly: moneyOf(fields?.yearly),
    perParticipant: moneyOf(fields?.perParticipant),
    total: moneyOf(fields?.total),
  })
}

/** Who pays, one row each. */
export function fundingOf(
  rows: Maybe<
    readonly {
      source: string
      kind: string
      amount?: Maybe<MoneyFields>
      share?: Maybe<number>
      until?: Maybe<string>
    }[]
  >,
): z.infer<typeof funding>[] {
  return (rows ?? []).map((row) => ({
    source: row.source,
    kind: row.kind,
    amount: moneyOf(row.amount),
    share: row.share ?? null,
    until: wordsOf(row.until),
  }))
}

/** Staff needed; null where nothing was told. */
export function staffingOf(
  fields: Maybe<{ hoursPerWeek?: Maybe<number>; fte?: Maybe<number>; note?: Maybe<string> }>,
): z.infer<typeof staffing> | null {
  return unlessEmpty({
    hoursPerWeek: fields?.hoursPerWeek ?? null,
    fte: fields?.fte ?? null,
    note: wordsOf(fields?.note),
  })
}

/** How many it reached; null where nothing was told. */
export function reachOf(
  fields: Maybe<{
    reached?: Maybe<number>
    outOf?: Maybe<number>
    completed?: Maybe<number>
    note?: Maybe<string>
  }>,
): z.infer<typeof reach> | null {
  return unlessEmpty({
    reached: fields?.reached ?? null,
    outOf: fields?.outOf ?? null,
    completed: fields?.completed ?? null,
    note: wordsOf(fields?.note),
  })
}

/** A stretch of time; null where it is not known. */
export function periodOf(
  fields: Maybe<{ start?: Maybe<string>; end?: Maybe<string>; ongoing?: Maybe<boolean> }>,
): z.infer<typeof period> | null {
  const start = wordsOf(fields?.start)
  const end = wordsOf(fields?.end)
  const ongoing = fields?.ongoing ?? false
  return start === null && end === null && !ongoing ? null : { start, end, ongoing }
}

/**
 * First and last year of a stretch of time; the last is null where it goes on. Of what ended nobody knows when, only the
 * year it began is known; of what goes on since nobody knows when, none.
 */
export function yearsOf(known: z.infer<typeof period> | null): { yearFrom: number | null; yearTo: number | null } {
  const year = (date: Maybe<string>) => (date ? Number(date.slice(0, 4)) : null)
  const from = year(known?.start)
  if (known?.ongoing === true) return { yearFrom: from, yearTo: null }
  const to = year(known?.end)
  return { yearFrom: from ?? to, yearTo: to ?? from }
}

/** One who takes part: by the name written, else the organisation's own; null where neither is there. */
export function partnerOf(fields: Maybe<PartnerFields>, lookups: Lookups): Partner | null {
  const organisation = idOf(fields?.organisation)
  const name = wordsOf(fields?.name) ?? (organisation === null ? null : lookups.title('organisations', organisation))
  if (name === null) return null
  return {
    name,
    organisation: publicIdOf(lookups, 'organisations', organisation),
    relation: fields?.relation ?? null,
    roles: allWords(fields?.roles),
    contributions: allWords(fields?.contributions),
    note: wordsOf(fields?.note),
  }
}

/** All who take part. */
export function partnersOf(rows: Maybe<readonly PartnerFields[]>, lookups: Lookups): Partner[] {
  return (rows ?? []).map((row) => partnerOf(row, lookups)).filter((partner) => partner !== null)
}

/** What a record builds on. */
export function sourcesOf(
  rows: Maybe<
    readonly {
      title: string
      publisher?: Maybe<string>
      published?: Maybe<string>
      url?: Maybe<string>
      accessed?: Maybe<string>
      publication?: Related
    }[]
  >,
  lookups: Lookups,
): z.infer<typeof source>[] {
  return (rows ?? []).map((row) => ({
    title: row.title,
    publisher: wordsOf(row.publisher),
    published: wordsOf(row.published),
    url: wordsOf(row.url),
    accessed: dayOf(row.accessed),
    publication: publicIdOf(lookups, 'publications', row.publication),
  }))
}
