import type { CollectionConfig } from 'payload'
import { draftVersions, lockDocuments, menu } from '../../src/fields/collection'
import { completenessField } from '../../src/fields/panel'
import { identityFields } from '../../src/fields/identity'
import { previewOf } from '../../src/fields/preview'
import { recordHooks } from '../../src/workflow/recordHooks'
import { access } from './access'
import { tabs } from './fields'
import { headings } from './messages'

/** What happened where a measure was tried, told by those who did it. */
export const CaseStories: CollectionConfig<'case-stories'> = {
  slug: 'case-stories',
  access,
  labels: { singular: headings.singular, plural: headings.plural },
  admin: {
    useAsTitle: 'title',
    preview: previewOf('case-stories'),
    group: menu.content,
    defaultColumns: ['title', 'organisation', 'status', '_status', 'updatedAt'],
  },
  fields: [{ type: 'tabs', tabs }, ...identityFields('case-stories'), completenessField('CASE_STORY')],
  hooks: recordHooks('CASE_STORY'),
  versions: draftVersions,
  trash: true,
  lockDocuments,
}
