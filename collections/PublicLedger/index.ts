import type { CollectionConfig } from 'payload'
import { options } from '../../src/fields/options'
import { recordTypes } from '../../src/vocabulary'
import { access } from './access'

/** One row per record that ever was public: tombstones, and the order of changes. Written by the sync alone. */
export const PublicLedger: CollectionConfig<'public-ledger'> = {
  slug: 'public-ledger',
  access,
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'publicId', type: 'text', required: true, unique: true, index: true },
    { name: 'recordType', type: 'select', required: true, options: options(recordTypes) },
    { name: 'slug', type: 'text', required: true },
    { name: 'revision', type: 'text', required: true },
    { name: 'goneAt', type: 'date' },
    { name: 'changedAt', type: 'date', required: true, index: true },
    { name: 'firstPublishedAt', type: 'date', required: true },
  ],
}
