import type { CollectionConfig } from 'payload'
import { draftVersions, lockDocuments, menu } from '../../src/fields/collection'
import { completenessField } from '../../src/fields/panel'
import { identityFields } from '../../src/fields/identity'
import { previewOf } from '../../src/fields/preview'
import { recordHooks } from '../../src/workflow/recordHooks'
import { access } from './access'
import { tabs } from './fields'
import { keepRatings } from './hooks/keepRatings'
import { headings } from './messages'

/** A public-health measure that someone has tried, described so that someone else can try it. */
export const Measures: CollectionConfig<'measures'> = {
  slug: 'measures',
  access,
  labels: { singular: headings.singular, plural: headings.plural },
  admin: {
    useAsTitle: 'title',
    preview: previewOf('measures'),
    group: menu.content,
    defaultColumns: ['title', 'organisation', 'effect', '_status', 'updatedAt'],
  },
  fields: [{ type: 'tabs', tabs }, ...identityFields('measures'), completenessField('MEASURE')],
  hooks: recordHooks('MEASURE', [keepRatings]),
  versions: draftVersions,
  trash: true,
  lockDocuments,
}
