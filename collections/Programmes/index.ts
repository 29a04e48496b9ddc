import type { CollectionConfig } from 'payload'
import { draftVersions, lockDocuments, menu } from '../../src/fields/collection'
import { firstPublishedAtField, publicIdField, slugField, summaryField, titleField } from '../../src/fields/identity'
import { written } from '../../src/fields/checked'
import { options } from '../../src/fields/options'
import { attentionField } from '../../src/fields/panel'
import { fromAndTo, periodFields } from '../../src/fields/periods'
import { placeFields } from '../../src/fields/places'
import { organisationField, sourcesField, themesField } from '../../src/fields/record'
import { field, heading, speak } from '../../src/fields/speak'
import { programmeHooks } from '../../src/workflow/recordHooks'
import { languages } from '../../src/vocabulary'
import { frameworks } from '../../src/vocabulary/frameworks'
import { access } from './access'

const named = speak({
  language: field('Språk', 'Språk', 'Language'),
  owner: field('Hvem eier programmet', 'Kven eig programmet', 'Who owns the programme'),
  framework: field('Rammeverk', 'Rammeverk', 'Framework'),
  phases: field('Faser', 'Fasar', 'Phases'),
  name: field('Navn', 'Namn', 'Name'),
})

/** A programme that measures, pilots and publications belong to. */
export const Programmes: CollectionConfig<'programmes'> = {
  slug: 'programmes',
  access,
  labels: { singular: heading('program', 'program', 'programme'), plural: heading('Program', 'Program', 'Programmes') },
  admin: { useAsTitle: 'title', group: menu.network, defaultColumns: ['title', 'owner', '_status', 'updatedAt'] },
  fields: [
    attentionField(),
    titleField(),
    summaryField(),
    themesField(),
    { ...named('owner'), type: 'relationship', relationTo: 'organisations' },
    { ...named('framework', { isClearable: true }), type: 'select', options: options(frameworks) },
    ...placeFields(),
    ...periodFields(),
    organisationField(),
    sourcesField(),
    {
      ...named('phases', { initCollapsed: true }),
      type: 'array',
      interfaceName: 'ProgrammePhaseRows',
      labels: { singular: heading('fase', 'fase', 'phase'), plural: heading('faser', 'fasar', 'phases') },
      fields: [{ ...named('name'), type: 'text', required: true, validate: written }, fromAndTo()],
    },
    {
      ...named('language', { position: 'sidebar' as const }),
      type: 'select',
      required: true,
      defaultValue: 'NB',
      options: options(languages),
    },
    slugField(),
    publicIdField(),
    firstPublishedAtField(),
  ],
  hooks: programmeHooks,
  versions: draftVersions,
  trash: true,
  lockDocuments,
}
