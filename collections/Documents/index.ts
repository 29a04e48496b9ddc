import type { CollectionConfig } from 'payload'
import { env } from '../../src/env'
import { lockDocuments, menu } from '../../src/fields/collection'
import { publicIdField } from '../../src/fields/identity'
import { field, heading, speak } from '../../src/fields/speak'
import { mintPublicId } from '../../src/workflow/mintPublicId'
import { nameFileAnew } from '../../src/workflow/nameFileAnew'
import { nudgeHooks } from '../../src/workflow/nudgeHooks'
import { refuseLargeFile } from '../../src/workflow/refuseLargeFile'
import { words } from '../../src/vocabulary'
import { access } from './access'

const named = speak({
  title: field(
    'Tittel',
    'Tittel',
    'Title',
    words('Slik den vises som lenke.', 'Slik han blir vist som lenkje.', 'As shown as a link.'),
  ),
})

/** A file to take along: an application, an agreement, a plan, as PDF or ODF. */
export const Documents: CollectionConfig<'documents'> = {
  slug: 'documents',
  access,
  labels: {
    singular: heading('dokument', 'dokument', 'document'),
    plural: heading('Dokumenter', 'Dokument', 'Documents'),
  },
  admin: { useAsTitle: 'title', group: menu.setup, defaultColumns: ['filename', 'title', 'updatedAt'] },
  upload: {
    staticDir: env.DOCUMENTS_DIR,
    mimeTypes: [
      'application/pdf',
      'application/vnd.oasis.opendocument.text',
      'application/vnd.oasis.opendocument.spreadsheet',
      'application/vnd.oasis.opendocument.presentation',
    ],
    pasteURL: false,
  },
  fields: [{ ...named('title'), type: 'text', required: true }, publicIdField()],
  hooks: {
    beforeOperation: [refuseLargeFile(20), nameFileAnew],
    beforeChange: [mintPublicId],
    afterChange: [nudgeHooks.afterChange],
    afterDelete: [nudgeHooks.afterDelete],
  },
  trash: true,
  // A copy would have the name of its original, with a number that may be given again.
  disableDuplicate: true,
  lockDocuments,
}
