import type { CollectionConfig } from 'payload'
import { draftVersions, lockDocuments, menu } from '../../src/fields/collection'
import { completenessField } from '../../src/fields/panel'
import { identityFields } from '../../src/fields/identity'
import { previewOf } from '../../src/fields/preview'
import { recordHooks } from '../../src/workflow/recordHooks'
import { access } from './access'
import { tabs } from './fields'
import { headings } from './messages'

/** A pilot and what is known of how it went, as honest as its sources. */
export const PilotEvaluations: CollectionConfig<'pilot-evaluations'> = {
  slug: 'pilot-evaluations',
  access,
  labels: { singular: headings.singular, plural: headings.plural },
  admin: {
    useAsTitle: 'title',
    preview: previewOf('pilot-evaluations'),
    group: menu.content,
    defaultColumns: ['title', 'measure', 'decision', '_status', 'updatedAt'],
  },
  fields: [{ type: 'tabs', tabs }, ...identityFields('pilot-evaluations'), completenessField('PILOT_EVALUATION')],
  hooks: recordHooks('PILOT_EVALUATION'),
  versions: draftVersions,
  trash: true,
  lockDocuments,
}
