import type { CollectionConfig } from 'payload'
import { draftVersions, lockDocuments, menu } from '../../src/fields/collection'
import { completenessField } from '../../src/fields/panel'
import { identityFields } from '../../src/fields/identity'
import { previewOf } from '../../src/fields/preview'
import { recordHooks } from '../../src/workflow/recordHooks'
import { access } from './access'
import { tabs } from './fields'
import { headings } from './messages'

/** An organisation that takes part in public-health work; municipalities and counties come from the register. */
export const Organisations: CollectionConfig<'organisations'> = {
  slug: 'organisations',
  access,
  labels: { singular: headings.singular, plural: headings.plural },
  admin: {
    useAsTitle: 'title',
    preview: previewOf('organisations'),
    group: menu.network,
    defaultColumns: ['title', 'kind', 'municipality', '_status', 'updatedAt'],
  },
  fields: [{ type: 'tabs', tabs }, ...identityFields('organisations'), completenessField('ORGANISATION')],
  hooks: recordHooks('ORGANISATION'),
  versions: draftVersions,
  trash: true,
  lockDocuments,
}
