import { z } from 'zod'
import { storedDay } from './contactState'
import type { Day } from './osloDay'

const details = z.object({
  name: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  basis: z.string().nullish(),
  until: z.union([z.string(), z.date()]).nullish(),
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
  if (data === undefined || !data.basis || data.objection === true) return false
  const until = storedDay(data.until)
  return until !== null && today <= until
}

/** Whether details of a person are written down that may no longer be shown: the basis has ended, or they objected. */
export function hasLapsed(person: unknown, today: Day): boolean {
  return namesPerson(person) && !holdsPerson(person, today)
}

/** Whether the day that a person's details are kept until lies before a day. */
export function hasEnded(person: unknown, today: Day): boolean {
  const until = storedDay(details.safeParse(person).data?.until)
  return until !== null && until < today
}

/** Whether the person has objected to being kept. */
export function hasObjected(person: unknown): boolean {
  return details.safeParse(person).data?.objection === true
}

const author = z.object({ nameConsent: z.boolean().nullish(), nameUntil: z.union([z.string(), z.date()]).nullish() })

/** Whether the author of a story may be named on a day: by own wish, and no longer than until the day they set. */
export function mayBeNamed(given: unknown, today: Day): boolean {
  const { data } = author.safeParse(given)
  const until = storedDay(data?.nameUntil)
  return data?.nameConsent === true && until !== null && today <= until
}
