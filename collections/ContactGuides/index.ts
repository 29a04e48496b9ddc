import type { CollectionConfig } from 'payload'
import { draftVersions, lockDocuments, menu } from '../../src/fields/collection'
import { completenessField } from '../../src/fields/panel'
import { identityFields } from '../../src/fields/identity'
import { previewOf } from '../../src/fields/preview'
import { recordHooks } from '../../src/workflow/recordHooks'
import { access } from './access'
import { tabs } from './fields'
import { keepLastStandard, keepStandard, takeOverAsStandard } from './hooks/keepStandard'
import { headings } from './messages'

const hooks = recordHooks('CONTACT_GUIDE', [keepStandard])

/** What to do, step by step, for someone who needs to find the right contact. */
export const ContactGuides: CollectionConfig<'contact-guides'> = {
  slug: 'contact-guides',
  access,
  labels: { singular: headings.singular, plural: headings.plural },
  admin: {
    useAsTitle: 'title',
    preview: previewOf('contact-guides'),
    group: menu.content,
    defaultColumns: ['title', 'situation', '_status', 'updatedAt'],
  },
  fields: [{ type: 'tabs', tabs }, ...identityFields('contact-guides'), completenessField('CONTACT_GUIDE')],
  hooks: {
    ...hooks,
    afterChange: [...(hooks.afterChange ?? []), takeOverAsStandard],
    beforeDelete: [keepLastStandard],
  },
  versions: draftVersions,
  trash: true,
  lockDocuments,
}
