import type { CollectionConfig, Field } from 'payload'
import { heading } from './speak'

/** Publishing at a set time, chosen on a clock of 24 hours. */
export const plannedPublishing = { timeFormat: 'HH:mm' }

/** Saving as one types, publishing now or at a set time, and fifty versions back. */
export const draftVersions = {
  drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, schedulePublish: plannedPublishing },
  maxPerDoc: 50,
} satisfies CollectionConfig['versions']

/** Groups of collections in the panel's menu. */
export const menu = {
  content: heading('Innhold', 'Innhald', 'Content'),
  contacts: heading('Kontakter', 'Kontaktar', 'Contacts'),
  network: heading('Nettverk', 'Nettverk', 'Network'),
  setup: heading('Oppsett', 'Oppsett', 'Setup'),
}

/** Fields that belong together, folded away until someone has something to fill in. */
export function folded(label: ReturnType<typeof heading>, fields: Field[]): Field {
  return { type: 'collapsible', label, admin: { initCollapsed: true }, fields }
}

/** Whoever edits holds the document for five minutes after the last change. */
export const lockDocuments = { duration: 300 }
