/*
 * Who may do what, written by hand from the rules in docs/decisions/0010-access.md and not from the code that keeps them.
 */

/** What a collection is to those who write: every slug is one of these. */
export const kinds = {
  measures: 'contributed',
  'case-stories': 'contributed',
  'pilot-evaluations': 'contributed',
  'contact-points': 'contributed',
  publications: 'contributed',
  organisations: 'editorial',
  'contact-guides': 'editorial',
  programmes: 'editorial',
  themes: 'list',
  'target-groups': 'list',
  media: 'file',
  documents: 'file',
  'public-ledger': 'closed',
  redirects: 'closed',
} as const
export type Slug = keyof typeof kinds
export type Kind = (typeof kinds)[Slug]

/** Who asks. All but the editor and the admin belong to one organisation, the last two to none. */
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

/** What a row is like: whose it is, and whether it is a draft, public, or in the trash. */
export interface Row {
  owner: 'own' | 'other'
  state: 'draft' | 'published' | 'trashed'
}

const rows = (owners: Row['owner'][], states: Row['state'][]): Row[] =>
  owners.flatMap((owner) => states.map((state) => ({ owner, state })))

/** The states that rows of a kind can be in. */
export const statesOf: Record<Kind, Row[]> = {
  contributed: rows(['own', 'other'], ['draft', 'published', 'trashed']),
  editorial: rows(['own', 'other'], ['draft', 'published', 'trashed']),
  list: rows(['other'], ['published', 'trashed']),
  file: rows(['other'], ['published', 'trashed']),
  closed: rows(['other'], ['published']),
}

/** Whether rows of this kind are drafts before they are public. */
export const hasDrafts = (kind: Kind) => kind === 'contributed' || kind === 'editorial'
/** Whether rows of this kind go through the trash. */
export const hasTrash = (kind: Kind) => kind !== 'closed'

const isEditing = (actor: Actor) => actor === 'editor' || actor === 'admin'

/** Whether somebody may see a row. */
export function maySee(actor: Actor, slug: Slug, { owner, state }: Row): boolean {
  const kind = kinds[slug]
  if (actor === 'anonymous' || kind === 'closed') return false
  if (isEditing(actor)) return true
  if (state === 'trashed') return false
  if (kind === 'list' || kind === 'file' || state === 'published') return true
  if (actor === 'reviewer') return slug === 'measures'
  return actor === 'contributor' && kind === 'contributed' && owner === 'own'
}

/** Whether somebody may see what a row was earlier, and bring it back. */
export function maySeeVersions(actor: Actor, slug: Slug): boolean {
  return isEditing(actor) && hasDrafts(kinds[slug])
}

/** Whether somebody may save a row that is left as public or unpublished as it is; `asDraft` saves beside what is public. */
export function maySave(actor: Actor, slug: Slug, { owner, state }: Row, asDraft: boolean): boolean {
  const kind = kinds[slug]
  if (state === 'trashed' || kind === 'closed') return false
  if (isEditing(actor)) return true
  if (actor === 'reviewer') return slug === 'measures' && owner === 'other' && (asDraft || state === 'draft')
  return actor === 'contributor' && kind === 'contributed' && owner === 'own' && state === 'draft'
}

/** Whether somebody may publish a row, put it in the trash, or delete it. */
export function mayDecide(actor: Actor, slug: Slug, { state }: Row): boolean {
  return isEditing(actor) && kinds[slug] !== 'closed' && state !== 'trashed'
}

/** Whether somebody may take a row out of the trash, or delete it from there for good. */
export function mayEmptyTrash(actor: Actor, slug: Slug, { state }: Row): boolean {
  return isEditing(actor) && hasTrash(kinds[slug]) && state === 'trashed'
}

/** Whether somebody may add a row to a collection. */
export function mayCreate(actor: Actor, slug: Slug, isPublished: boolean): boolean {
  const kind = kinds[slug]
  if (kind === 'closed') return false
  if (isEditing(actor)) return true
  if (actor !== 'contributor') return false
  return kind === 'file' || (kind === 'contributed' && !isPublished)
}

/** Whether somebody may make a draft out of a copy of a row: they see it, and may write for its organisation. Editors see the trash too. */
export function mayCopy(actor: Actor, slug: Slug, row: Row): boolean {
  if (!maySee(actor, slug, row) || !mayCreate(actor, slug, false)) return false
  return isEditing(actor) || row.owner === 'own'
}
