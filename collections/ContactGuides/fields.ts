import type { Tab } from 'payload'
import { written } from '../../src/fields/checked'
import { options } from '../../src/fields/options'
import { placeFields } from '../../src/fields/places'
import { connectionsTab, essentialsTab, filesTab, targetGroupsField } from '../../src/fields/record'
import { richTextField } from '../../src/fields/richText'
import { hidingFacts } from '../../src/fields/translation'
import { audiences, collaborationForms, contactRoles } from '../../src/vocabulary'
import { headings, named } from './messages'

const guide: Tab = {
  label: headings.guide,
  fields: [
    {
      ...named('steps', { initCollapsed: true }),
      type: 'array',
      interfaceName: 'ContactStepRows',
      labels: { singular: headings.step, plural: headings.steps },
      fields: [
        { ...named('whom'), type: 'text', required: true, validate: written },
        { ...named('role', { isClearable: true }), type: 'select', options: options(contactRoles) },
        { ...named('point'), type: 'relationship', relationTo: 'contact-points' },
        richTextField(named('how')),
        richTextField(named('say')),
      ],
    },
    richTextField(named('expectMoney')),
    richTextField(named('expectTime')),
    { ...named('audience'), type: 'select', hasMany: true, options: options(audiences) },
    {
      ...named('collaboration'),
      type: 'select',
      hasMany: true,
      options: options(collaborationForms),
    },
    {
      ...named('examples'),
      type: 'relationship',
      relationTo: ['measures', 'case-stories', 'pilot-evaluations', 'contact-guides', 'publications', 'organisations'],
      hasMany: true,
    },
    { ...named('standard'), type: 'checkbox', defaultValue: false },
  ],
}

/** What is asked about a contact guide, the required few first. */
export const tabs = hidingFacts('CONTACT_GUIDE', [
  essentialsTab({ first: [{ ...named('situation'), type: 'text' }], last: [...placeFields(), targetGroupsField()] }),
  guide,
  connectionsTab(),
  filesTab(),
])
