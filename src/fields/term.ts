import type { CollectionSlug, Field } from 'payload'
import { frameworkMappings, words } from '../vocabulary'
import { publicIdField, slugField } from './identity'
import { options } from './options'
import { attentionField } from './panel'
import { field, heading, speak } from './speak'

const named = speak({
  labels: field('Navn', 'Namn', 'Name'),
  scopeNotes: field('Hva som hører til her', 'Kva som høyrer til her', 'What belongs here'),
  nb: field('Bokmål', 'Bokmål', 'Bokmål'),
  nn: field('Nynorsk', 'Nynorsk', 'Nynorsk'),
  en: field('Engelsk', 'Engelsk', 'English'),
  synonyms: field(
    'Andre ord for det',
    'Andre ord for det',
    'Other words for it',
    words(
      'Den som søker med disse, finner det.',
      'Den som søkjer med desse, finn det.',
      'Whoever searches with these finds it.',
    ),
  ),
  formerNames: field('Tidligere navn', 'Tidlegare namn', 'Former names'),
  parent: field('Ligger under', 'Ligg under', 'Lies under'),
  mappings: field('Plass i andre rammeverk', 'Plass i andre rammeverk', 'Place in other frameworks'),
  position: field(
    'Rekkefølge',
    'Rekkjefølgje',
    'Order',
    words('Lave tall kommer først.', 'Låge tal kjem først.', 'Low numbers come first.'),
  ),
  title: field('Navn i lister', 'Namn i lister', 'Name in lists'),
})
const folder = heading('Ord som finner det', 'Ord som finn det', 'Words that find it')

/** A term in a tree: its names, what finds it, and where it lies. */
export const termFields = (slug: CollectionSlug): Field[] => [
  attentionField(),
  {
    ...named('labels'),
    type: 'group',
    interfaceName: 'TermLabels',
    fields: [
      { ...named('nb'), type: 'text', required: true },
      { ...named('nn'), type: 'text', required: true },
      { ...named('en'), type: 'text', required: true },
    ],
  },
  {
    ...named('scopeNotes'),
    type: 'group',
    interfaceName: 'TermScopeNotes',
    fields: [
      { ...named('nb'), type: 'textarea' },
      { ...named('nn'), type: 'textarea' },
      { ...named('en'), type: 'textarea' },
    ],
  },
  {
    ...named('parent'),
    type: 'relationship',
    relationTo: slug,
    index: true,
    filterOptions: ({ id }) => ({ id: { not_equals: id ?? '' } }),
  },
  {
    type: 'collapsible',
    label: folder,
    admin: { initCollapsed: true },
    fields: [
      { ...named('synonyms'), type: 'text', hasMany: true },
      { ...named('formerNames'), type: 'text', hasMany: true },
      { ...named('mappings'), type: 'select', hasMany: true, options: options(frameworkMappings) },
    ],
  },
  { ...named('position', { position: 'sidebar' as const }), type: 'number', required: true, defaultValue: 0 },
  // Lists and pickers of the panel show one text field; the Norwegian name is kept in it.
  {
    ...named('title', { hidden: true }),
    type: 'text',
    hooks: {
      beforeChange: [
        ({ data, originalDoc }): unknown =>
          Reflect.get(Object(Reflect.get(Object(data), 'labels') ?? Reflect.get(Object(originalDoc), 'labels')), 'nb'),
      ],
    },
  },
  slugField(),
  publicIdField(),
]
