import { z } from 'zod'

const day = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value).toISOString() : null))
const text = z
  .string()
  .nullish()
  .transform((value) => value || null)
const rating = z.object({
  id: text,
  level: text,
  outcome: text,
  population: text,
  reason: text,
  reviewer: text,
  ratedAt: day,
  url: text,
})
const rows = z
  .array(rating)
  .nullish()
  .transform((value) => value ?? [])

/** Whether every one of these ratings is still there as it was. */
export function keepsAll(standing: unknown, saved: unknown): boolean {
  const kept = new Map(rows.parse(saved).map((row) => [row.id, JSON.stringify(row)]))
  return rows.parse(standing).every((row) => kept.get(row.id) === JSON.stringify(row))
}

const owned = z.array(z.looseObject({ ratedBy: text })).nullish()

/** The ratings among these that were written by somebody else than this user. */
export function ratingsOfOthers(ratings: unknown, user: string): unknown[] {
  return (owned.parse(ratings) ?? []).filter(({ ratedBy }) => ratedBy !== user)
}
