import type { Tab } from 'payload'
import { costField, fundingField } from '../../src/fields/money'
import { written } from '../../src/fields/checked'
import { options } from '../../src/fields/options'
import { partnerGroup } from '../../src/fields/partners'
import { reachField } from '../../src/fields/people'
import { periodFields } from '../../src/fields/periods'
import { municipalityField, placeFields } from '../../src/fields/places'
import { connectionsTab, essentialsTab, filesTab, targetGroupsField } from '../../src/fields/record'
import { richTextField } from '../../src/fields/richText'
import { hidingFacts } from '../../src/fields/translation'
import {
  collaborationForms,
  evaluationDesigns,
  independences,
  measureStatuses,
  pilotDecisions,
  yesNo,
} from '../../src/vocabulary'
import { headings, named } from './messages'
import { outcomesField } from './outcomes'

const pilot: Tab = {
  label: headings.pilot,
  fields: [
    richTextField(named('hypothesis')),
    richTextField(named('participants')),
    {
      ...named('sites', { initCollapsed: true }),
      type: 'array',
      interfaceName: 'SiteRows',
      labels: { singular: headings.site, plural: headings.sites },
      fields: [
        { ...named('name'), type: 'text', required: true, validate: written },
        municipalityField(),
        { ...named('organisation'), type: 'relationship', relationTo: 'organisations' },
        {
          ...named('status'),
          type: 'select',
          required: true,
          defaultValue: 'UNKNOWN',
          options: options(measureStatuses),
        },
        { ...named('stopReason'), type: 'textarea' },
      ],
    },
  ],
}

const outcomes: Tab = {
  label: headings.outcomes,
  fields: [reachField(), outcomesField()],
}

const evaluation: Tab = {
  label: headings.evaluation,
  fields: [
    { ...named('design'), type: 'select', hasMany: true, options: options(evaluationDesigns) },
    partnerGroup(named('evaluator')),
    { ...named('independence', { isClearable: true }), type: 'select', options: options(independences) },
    { ...named('report'), type: 'relationship', relationTo: 'publications' },
    targetGroupsField(),
  ],
}

const cooperation: Tab = {
  label: headings.cooperation,
  fields: [
    {
      ...named('collaboration'),
      type: 'select',
      hasMany: true,
      options: options(collaborationForms),
    },
    {
      ...named('cooperation', { initCollapsed: true }),
      type: 'array',
      interfaceName: 'CooperationRows',
      // The made-up name would be longer than some databases take.
      dbName: 'pilot_cooperation',
      labels: { singular: headings.side, plural: headings.sides },
      fields: [
        partnerGroup(named('party'), { isRequired: true }),
        { ...named('expectations'), type: 'textarea' },
        { ...named('time'), type: 'textarea' },
        { ...named('bureaucracy'), type: 'textarea' },
        { ...named('experience'), type: 'textarea' },
      ],
    },
  ],
}

const resources: Tab = {
  label: headings.resources,
  fields: [costField(), fundingField()],
}

const after: Tab = {
  label: headings.after,
  fields: [
    {
      ...named('decision'),
      type: 'select',
      required: true,
      defaultValue: 'UNDECIDED',
      options: options(pilotDecisions),
    },
    { ...named('decisionReason'), type: 'textarea' },
    {
      ...named('runningAfter12Months'),
      type: 'select',
      required: true,
      defaultValue: 'UNKNOWN',
      options: options(yesNo),
    },
    {
      ...named('runningAfter24Months'),
      type: 'select',
      required: true,
      defaultValue: 'UNKNOWN',
      options: options(yesNo),
    },
    { ...named('precededBy'), type: 'relationship', relationTo: 'pilot-evaluations', hasMany: true },
  ],
}

/** What is asked about a pilot, the required few first. */
export const tabs = hidingFacts('PILOT_EVALUATION', [
  essentialsTab({
    first: [{ ...named('measure'), type: 'relationship', relationTo: 'measures', index: true }],
    last: [
      ...placeFields(),
      ...periodFields(),
      { ...named('organisations'), type: 'relationship', relationTo: 'organisations', hasMany: true },
    ],
  }),
  pilot,
  outcomes,
  evaluation,
  cooperation,
  resources,
  after,
  connectionsTab(),
  filesTab(),
])
