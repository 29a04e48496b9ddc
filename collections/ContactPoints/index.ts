import type { CollectionConfig } from 'payload'
import { lockDocuments, menu, plannedPublishing } from '../../src/fields/collection'
import { nudgeHooks } from '../../src/workflow/nudgeHooks'
import { mintPublicId } from '../../src/workflow/mintPublicId'
import { readAlong } from '../../src/workflow/readAlong'
import { access } from './access'
import { fields } from './fields'
import { emptyPerson, eraseObjector } from './hooks/emptyPerson'
import { nameContactPoint } from './hooks/nameContactPoint'
import { requireContactPoint } from './hooks/requireContactPoint'
import { headings } from './messages'

/** What is worked out when read, and what a save is judged by, must be there whatever a query selects or leaves out. */
const needed = { confirmedAt: true, person: { basis: true, until: true, objection: true } } as const

/** A role at an organisation, or its front door: whom to contact. A person comes second, with a basis and an end date. */
export const ContactPoints: CollectionConfig = {
  slug: 'contact-points',
  access,
  labels: { singular: headings.singular, plural: headings.plural },
  admin: {
    useAsTitle: 'title',
    group: menu.contacts,
    defaultColumns: ['title', 'organisation', 'role', 'confirmedAt', '_status'],
  },
  fields,
  forceSelect: needed,
  hooks: {
    beforeOperation: [readAlong(Object.keys(needed))],
    beforeChange: [mintPublicId, emptyPerson, requireContactPoint, nameContactPoint],
    afterChange: [eraseObjector, nudgeHooks.afterChange],
    afterDelete: [nudgeHooks.afterDelete],
  },
  // No autosave: a person's details are never kept half-typed, without their basis.
  versions: { drafts: { schedulePublish: plannedPublishing }, maxPerDoc: 50 },
  trash: true,
  lockDocuments,
}
