import type { CollectionConfig } from 'payload'
import { options } from '../../src/fields/options'
import { recordTypes } from '../../src/vocabulary'
import { access } from './access'

/** Former addresses: they answer for ever and are never given away. Written by the address hook alone. */
export const Redirects: CollectionConfig<'redirects'> = {
  slug: 'redirects',
  access,
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    {
      name: 'recordType',
      type: 'select',
      required: true,
      options: [...options(recordTypes), 'THEME', 'TARGET_GROUP', 'PROGRAMME'],
    },
    { name: 'slug', type: 'text', required: true },
    { name: 'publicId', type: 'text', required: true, index: true },
  ],
  indexes: [{ fields: ['recordType', 'slug'], unique: true }],
}
