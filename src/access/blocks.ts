import type { CollectionConfig } from 'payload'
import { isColleague, isContributor, isEditor } from './roles'
import { everyRow, isDraft, isNotTrashed, isPublished, owns, staysDraft } from './rows'
import { allOf, anyOf, nobody, type Rule } from './rule'

/** Every key that Payload asks about; one left out would mean "anybody who is signed in". */
export interface AccessBlock extends NonNullable<CollectionConfig['access']> {
  create: Rule
  read: Rule
  update: Rule
  delete: Rule
  readVersions: Rule
  unlock: Rule
  admin: NonNullable<NonNullable<CollectionConfig['access']>['admin']>
}

const mayOpenPanel: AccessBlock['admin'] = ({ req }) => isColleague({ req }) === true

/** Fills in the keys that hardly ever differ. */
export function accessBlock(
  rules: Pick<AccessBlock, 'create' | 'read' | 'update' | 'delete'> & Partial<AccessBlock>,
): AccessBlock {
  return { readVersions: nobody, unlock: nobody, admin: mayOpenPanel, ...rules }
}

/** What anybody with a role may see: published, and not in the trash. */
export const readsPublished = allOf(isColleague, isPublished, isNotTrashed)

/** A contributor's own shelf: what belongs to their organisation, trash left out. */
export const readsOwn = allOf(isContributor, owns('organisation'), isNotTrashed)

/** A contributor's own drafts, for as long as they stay drafts. */
export const writesOwnDrafts = allOf(isContributor, owns('organisation'), isDraft, isNotTrashed, staysDraft)

/**
 * Records that organisations write and editors publish: everybody with a role reads what is published; contributors
 * also see what is their organisation's own, and edit it while it is a draft; editors do anything.
 */
export const contributedContent = accessBlock({
  create: anyOf(isEditor, allOf(isContributor, staysDraft)),
  read: anyOf(isEditor, readsPublished, readsOwn),
  update: anyOf(isEditor, writesOwnDrafts),
  delete: isEditor,
  readVersions: isEditor,
})

/** Records that only editors write; everybody with a role reads what is published. */
export const editorialContent = accessBlock({
  create: isEditor,
  read: anyOf(isEditor, readsPublished),
  update: isEditor,
  delete: isEditor,
  readVersions: isEditor,
})

/** Lists that the content is sorted by, without drafts: everybody with a role reads them, editors write them. */
export const sharedList = accessBlock({
  create: isEditor,
  read: anyOf(isEditor, allOf(isColleague, isNotTrashed)),
  update: isEditor,
  delete: isEditor,
})

/** Files: whoever writes may add one, everybody with a role sees them in the panel, editors tidy. */
export const files = accessBlock({
  create: anyOf(isEditor, isContributor),
  read: anyOf(allOf(isEditor, everyRow), allOf(isColleague, isNotTrashed)),
  update: isEditor,
  delete: isEditor,
})

/** Rows that the machine keeps for itself. */
export const closed: AccessBlock = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: () => false,
}
