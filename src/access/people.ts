import type { FieldAccess } from 'payload'
import { z } from 'zod'
import { actorOf, relatedId } from './actor'
import { isAdmin, isColleague, isContributor, isEditor, readsPeople } from './roles'
import type { Rule } from './rule'

/** A rule that names no rows, as the access of a field. */
export function onField(rule: Rule): FieldAccess {
  return ({ req }) => rule({ req }) === true
}

/** Fields that only editors set. */
export const setByEditors = { create: onField(isEditor), update: onField(isEditor) }

/** Fields that only admins set. */
export const setByAdmins = { create: onField(isAdmin), update: onField(isAdmin) }

/** Fields that nobody sets through the panel or REST: computed, or decided once. */
export const setByNobody = { create: () => false, update: () => false }

const rowByRow = new WeakSet<object>()

/** Whether a field is hidden in some rows and not in others: a filter or an order by it would tell what is hidden. */
export function isHiddenRowByRow(field: { access?: { read?: FieldAccess } }): boolean {
  return field.access?.read !== undefined && rowByRow.has(field.access.read)
}

/** Marks a rule as one that hides a field in some rows. */
function hidesRowByRow(read: FieldAccess): FieldAccess {
  rowByRow.add(read)
  return read
}

/**
 * The access of one of a person's details: set by editors, read in the panel by members and editors in the rows where `holds`
 * says so, and never filtered or ordered by. Without a row there is nothing to hide: an empty form shows its fields.
 */
export function personDetails(holds: (row: unknown) => boolean) {
  const read = hidesRowByRow(({ req, doc, data }) => {
    const row: unknown = doc ?? data
    return readsPeople({ req }) === true && (row === undefined || holds(row))
  })
  return { ...setByEditors, read }
}

const owned = z.object({ organisation: z.unknown() }).partial()

/**
 * The access of a name that somebody gave with a record: read by editors and by those who write for the organisation that
 * owns it; by other colleagues only where `isShown` says that the name is public. Never filtered or ordered by.
 */
export function givenName(isShown: (row: unknown) => boolean) {
  const read = hidesRowByRow(({ req, doc, data }) => {
    const row: unknown = doc ?? data
    if (row === undefined || isEditor({ req }) === true) return true
    const owner = relatedId(owned.safeParse(row).data?.organisation)
    const isOwn = isContributor({ req }) === true && owner !== null && owner === actorOf(req)?.organisation
    return isColleague({ req }) === true && (isOwn || isShown(row))
  })
  return { read }
}
