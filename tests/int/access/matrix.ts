import type { Kind } from './rules'

/** Who asks. All but the editor and the admin belong to organisation A, the last two to none. */
export const actors = [
  'anonymous',
  'member',
  'contributor',
  'contributor without organisation',
  'reviewer',
  'editor',
  'admin',
] as const
export type Actor = (typeof actors)[number]

/** What a row is like: whose it is, whether it is public, whether it lies in the trash. */
export interface Row {
  owner: 'own' | 'other'
  isPublished: boolean
  isTrashed: boolean
}

const both = [true, false]
const every: Row[] = (['own', 'other'] as const).flatMap((owner) =>
  both.flatMap((isPublished) => both.map((isTrashed) => ({ owner, isPublished, isTrashed }))),
)

/** The states that rows of a kind can be in. */
export const statesOf: Record<Kind, Row[]> = {
  contributed: every,
  editorial: every,
  list: every.filter((row) => row.owner === 'other' && row.isPublished),
  file: every.filter((row) => row.owner === 'other' && row.isPublished),
  closed: every.filter((row) => row.owner === 'other' && row.isPublished && !row.isTrashed),
}

const isEditing = (actor: Actor) => actor === 'editor' || actor === 'admin'

/** Whether somebody may see a row. */
export function maySee(actor: Actor, kind: Kind, slug: string, row: Row): boolean {
  if (actor === 'anonymous' || kind === 'closed') return false
  if (isEditing(actor)) return true
  if (row.isTrashed) return false
  if (kind === 'list' || kind === 'file' || row.isPublished) return true
  if (actor === 'reviewer') return slug === 'measures'
  return actor === 'contributor' && kind === 'contributed' && row.owner === 'own'
}

/** Whether somebody may save a row that is left as public or unpublished as it is; `asDraft` saves beside what is public. */
export function maySave(actor: Actor, kind: Kind, slug: string, row: Row, asDraft: boolean): boolean {
  if (row.isTrashed || kind === 'closed') return false
  if (isEditing(actor)) return true
  if (actor === 'reviewer') return slug === 'measures' && row.owner === 'other' && (asDraft || !row.isPublished)
  return actor === 'contributor' && kind === 'contributed' && row.owner === 'own' && !row.isPublished
}

/** Whether somebody may publish a row, put it in the trash or delete it. */
export function mayDecide(actor: Actor, kind: Kind, row: Row): boolean {
  return isEditing(actor) && kind !== 'closed' && !row.isTrashed
}

/** Whether somebody may add a row to a collection. */
export function mayCreate(actor: Actor, kind: Kind, asPublished: boolean): boolean {
  if (kind === 'closed') return false
  if (isEditing(actor)) return true
  if (actor !== 'contributor') return false
  return kind === 'file' || (kind === 'contributed' && !asPublished)
}
