import { z } from 'zod'
import { actorOf } from './actor'
import type { Rule } from './rule'

const status = z.object({ _status: z.unknown() }).partial()

/** Rows that the public may see. */
export const isPublished: Rule = () => ({ _status: { equals: 'published' } })

/** Rows that are not public, and never as they stand. */
export const isDraft: Rule = () => ({ _status: { equals: 'draft' } })

/** Rows that nobody has put in the trash. */
export const isNotTrashed: Rule = () => ({ deletedAt: { exists: false } })

/** Every row, said as a query: Payload skips the row check of a file where a rule just says yes. */
export const everyRow: Rule = () => ({ id: { exists: true } })

/** What is being saved stays unpublished. */
export const staysDraft: Rule = ({ data }) => status.safeParse(data).data?._status !== 'published'

/** Rows whose `field` names the organisation of whoever asks. */
export function owns(field: string): Rule {
  return ({ req }) => {
    const organisation = actorOf(req)?.organisation ?? null
    return organisation === null ? false : { [field]: { equals: organisation } }
  }
}

/** Rows whose `field` names another organisation than that of whoever asks. */
export function isOutside(field: string): Rule {
  return ({ req }) => {
    const organisation = actorOf(req)?.organisation ?? null
    return organisation === null ? true : { [field]: { not_equals: organisation } }
  }
}

/** The row of whoever asks. */
export const isSelf: Rule = ({ req }) => {
  const actor = actorOf(req)
  return actor === null ? false : { id: { equals: actor.id } }
}
