import type { CollectionConfig } from 'payload'
import { draftVersions, lockDocuments, menu } from '../../src/fields/collection'
import { completenessField } from '../../src/fields/panel'
import { identityFields } from '../../src/fields/identity'
import { previewOf } from '../../src/fields/preview'
import { recordHooks } from '../../src/workflow/recordHooks'
import { access } from './access'
import { tabs } from './fields'
import { headings } from './messages'

/** Something published that measures and stories build on, described in our own words. */
export const Publications: CollectionConfig<'publications'> = {
  slug: 'publications',
  access,
  labels: { singular: headings.singular, plural: headings.plural },
  admin: {
    useAsTitle: 'title',
    preview: previewOf('publications'),
    group: menu.content,
    defaultColumns: ['title', 'kind', 'year', '_status', 'updatedAt'],
  },
  fields: [{ type: 'tabs', tabs }, ...identityFields('publications'), completenessField('PUBLICATION')],
  hooks: recordHooks('PUBLICATION'),
  versions: draftVersions,
  trash: true,
  lockDocuments,
}
