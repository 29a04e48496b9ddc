import { z } from 'zod'
import { osloDay, type Day } from './osloDay'

const details = z.object({
  name: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  basis: z.string().nullish(),
  until: z.string().nullish(),
  objection: z.boolean().nullish(),
})

/** Whether any detail of a person is written down. */
export function namesPerson(person: unknown): boolean {
  const { data } = details.safeParse(person)
  return Boolean(data?.name || data?.email || data?.phone)
}

/** What a person's details lack before they may be kept: the basis, or the day it ends. */
export function missingBasis(person: unknown): ('basis' | 'until')[] {
  const { data } = details.safeParse(person)
  if (data === undefined || !namesPerson(person)) return []
  const missing: ('basis' | 'until')[] = []
  if (!data.basis) missing.push('basis')
  if (!data.until) missing.push('until')
  return missing
}

/** Whether a person's details may be shown on a day: there is a basis, it lasts through that day, and nobody has objected. */
export function holdsPerson(person: unknown, today: Day): boolean {
  const { data } = details.safeParse(person)
  if (data === undefined || !data.basis || !data.until || data.objection === true) return false
  return today <= osloDay(new Date(data.until))
}
