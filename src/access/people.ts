import type { FieldAccess } from 'payload'
import { isAdmin, isEditor, readsPeople } from './roles'
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

/**
 * The access of one of a person's details: set by editors, read in the panel by members and editors in the rows where `holds`
 * says so, and never filtered or ordered by. Without a row there is nothing to hide: an empty form shows its fields.
 */
export function personDetails(holds: (row: unknown) => boolean) {
  const read: FieldAccess = ({ req, doc, data }) => {
    const row: unknown = doc ?? data
    return readsPeople({ req }) === true && (row === undefined || holds(row))
  }
  rowByRow.add(read)
  return { ...setByEditors, read }
}
