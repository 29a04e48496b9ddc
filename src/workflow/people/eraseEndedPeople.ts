import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { relatedId } from '../../access'
import { now, today } from '../../clock'
import { inTransaction } from '../../database/inTransaction'
import { hasEnded, hasObjected, namesPerson } from '../../lib/personBasis'
import { erasePerson } from './erasePerson'

const collection = 'contact-points'
const rows = z.array(z.object({ id: z.string(), person: z.unknown() }).partial({ person: true }))
const versions = z.array(z.object({ parent: z.unknown(), version: z.object({ person: z.unknown() }) }))

const isOver = (person: unknown) => namesPerson(person) && (hasEnded(person, today()) || hasObjected(person))

function over(prefix: string): Where {
  const details = ['name', 'email', 'phone'].map((field): Where => ({ [`${prefix}${field}`]: { exists: true } }))
  const ends: Where[] = [
    { [`${prefix}until`]: { less_than: now().toISOString() } },
    { [`${prefix}objection`]: { equals: true } },
  ]
  return { and: [{ or: details }, { or: ends }] }
}

/** Contact points that hold details, now or in a version, which may be kept no longer. */
async function lapsed(payload: Payload): Promise<Set<string>> {
  const all = { collection, limit: 0, pagination: false } as const
  const kept = await payload.db.find({ ...all, where: over('person.') })
  const earlier = await payload.db.findVersions({ ...all, where: over('version.person.') })
  const ids = rows.parse(kept.docs).flatMap(({ id, person }) => (isOver(person) ? [id] : []))
  const parents = versions
    .parse(earlier.docs)
    .flatMap(({ parent, version }) => (isOver(version.person) ? [relatedId(parent)] : []))
  return new Set([...ids, ...parents].filter((id) => id !== null))
}

/**
 * Erases the details of every person whose basis has ended, or who has objected: «kept until» is a promise. Each contact
 * point in a transaction of its own; a killed process leaves the rest to the next run. Resolves to their number.
 */
export async function eraseEndedPeople(payload: Payload): Promise<number> {
  const ids = await lapsed(payload)
  for (const id of ids) await inTransaction(payload, (req) => erasePerson(req, id, isOver))
  return ids.size
}
