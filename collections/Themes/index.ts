import type { CollectionConfig } from 'payload'
import { lockDocuments, menu } from '../../src/fields/collection'
import { heading } from '../../src/fields/speak'
import { termFields } from '../../src/fields/term'
import { termHooks } from '../../src/workflow/recordHooks'
import { access } from './access'

/** A subject of public-health work, in a tree. */
export const Themes: CollectionConfig<'themes'> = {
  slug: 'themes',
  access,
  labels: { singular: heading('tema', 'tema', 'theme'), plural: heading('Temaer', 'Tema', 'Themes') },
  admin: { useAsTitle: 'title', group: menu.setup, defaultColumns: ['title', 'parent', 'position'] },
  defaultSort: 'position',
  fields: termFields('themes'),
  hooks: termHooks('THEME'),
  trash: true,
  lockDocuments,
}
