import type { CollectionConfig } from 'payload'
import { lockDocuments, menu } from '../../src/fields/collection'
import { heading } from '../../src/fields/speak'
import { termFields } from '../../src/fields/term'
import { termHooks } from '../../src/workflow/recordHooks'
import { access } from './access'

/** A group of people that measures are for, in a tree. */
export const TargetGroups: CollectionConfig<'target-groups'> = {
  slug: 'target-groups',
  access,
  labels: {
    singular: heading('målgruppe', 'målgruppe', 'target group'),
    plural: heading('Målgrupper', 'Målgrupper', 'Target groups'),
  },
  admin: { useAsTitle: 'title', group: menu.setup, defaultColumns: ['title', 'parent', 'position'] },
  defaultSort: 'position',
  fields: termFields('target-groups'),
  hooks: termHooks('TARGET_GROUP'),
  trash: true,
  lockDocuments,
}
