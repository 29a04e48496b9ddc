import type { Field, Tab } from 'payload'
import { setByEditors, setByNobody, setByRaters, stampRater } from '../../src/access'
import { amountField, linkField, pastDayField, yesNoField } from '../../src/fields/answers'
import { folded } from '../../src/fields/collection'
import { costField, fundingField } from '../../src/fields/money'
import { written } from '../../src/fields/checked'
import { options } from '../../src/fields/options'
import { partnerGroup, partnersField } from '../../src/fields/partners'
import { staffingField } from '../../src/fields/people'
import { periodFields } from '../../src/fields/periods'
import { placeFields } from '../../src/fields/places'
import { connectionsTab, essentialsTab, filesTab, targetGroupsField } from '../../src/fields/record'
import { richTextField } from '../../src/fields/richText'
import { hidingFacts } from '../../src/fields/translation'
import {
  approaches,
  collaborationForms,
  determinants,
  effectLevels,
  equityAims,
  participationLevels,
  participationPhases,
  sectors,
  settings,
} from '../../src/vocabulary'
import { headings, named } from './messages'

const description: Tab = {
  label: headings.description,
  fields: [
    richTextField(named('problem')),
    richTextField(named('description')),
    {
      ...named('steps', { initCollapsed: true }),
      type: 'array',
      interfaceName: 'StepRows',
      labels: { singular: headings.step, plural: headings.steps },
      fields: [
        { ...named('title'), type: 'text' },
        { ...richTextField(named('text')), required: true },
      ],
    },
    richTextField(named('materials')),
    { ...named('recruitment'), type: 'textarea' },
  ],
}

const audience: Tab = {
  label: headings.audience,
  fields: [
    targetGroupsField(),
    { ...named('equityAim'), type: 'select', required: true, defaultValue: 'NOT_STATED', options: options(equityAims) },
    { ...named('approach', { isClearable: true }), type: 'select', options: options(approaches) },
    {
      ...named('stigmaNote', {
        condition: (data: unknown) =>
          ['SELECTIVE', 'INDICATED'].includes(String(Reflect.get(Object(data), 'approach'))),
      }),
      type: 'textarea',
    },
    yesNoField(named('lowThreshold')),
    folded(headings.kind, [
      { ...named('settings'), type: 'select', hasMany: true, options: options(settings) },
      { ...named('sectors'), type: 'select', hasMany: true, options: options(sectors) },
      { ...named('determinants'), type: 'select', hasMany: true, options: options(determinants) },
    ]),
    {
      ...named('participation', { initCollapsed: true }),
      type: 'array',
      interfaceName: 'ParticipationRows',
      labels: { singular: headings.phase, plural: headings.phases },
      fields: [
        { ...named('phase'), type: 'select', required: true, options: options(participationPhases) },
        { ...named('level'), type: 'select', required: true, options: options(participationLevels) },
      ],
    },
  ],
}

const resources: Tab = {
  label: headings.resources,
  fields: [
    folded(headings.staff, [staffingField()]),
    folded(headings.costs, [costField()]),
    fundingField(),
    richTextField(named('businessModel')),
    {
      ...named('vulnerability'),
      type: 'group',
      fields: [
        yesNoField(named('onePerson')),
        yesNoField(named('yearlyGrant')),
        yesNoField(named('inPlan')),
        amountField(named('monthsFunded'), { whole: true }),
        pastDayField(named('assessedAt')),
      ],
    },
  ],
}

const cooperation: Tab = {
  label: headings.cooperation,
  fields: [
    { ...named('collaboration'), type: 'select', hasMany: true, options: options(collaborationForms) },
    partnerGroup(named('owner')),
    partnersField(),
    { ...named('sharedGoal'), type: 'textarea' },
    folded(headings.anchoring, [
      richTextField(named('planAnchoring')),
      { ...named('politicalDecision'), type: 'textarea' },
      richTextField(named('legalBasis')),
    ]),
  ],
}

const effect: Tab = {
  label: headings.effect,
  fields: [
    {
      ...named('effect', { isClearable: true }),
      type: 'select',
      options: options(effectLevels),
      access: setByEditors,
    },
    {
      ...named('effectRatings', { initCollapsed: true }),
      type: 'array',
      interfaceName: 'EffectRatingRows',
      labels: { singular: headings.rating, plural: headings.ratings },
      access: setByRaters,
      fields: [
        { ...named('level'), type: 'select', required: true, options: options(effectLevels) },
        { ...named('outcome'), type: 'text' },
        { ...named('population'), type: 'text' },
        { ...named('reason'), type: 'textarea', required: true, validate: written },
        { ...named('reviewer'), type: 'text', required: true, validate: written },
        { ...pastDayField(named('ratedAt')), required: true },
        linkField(named('url')),
        {
          name: 'ratedBy',
          type: 'text',
          hidden: true,
          access: setByNobody,
          hooks: { beforeChange: [stampRater], beforeDuplicate: [() => null] },
        },
      ],
    },
    pastDayField(named('practiceConfirmedAt')),
    {
      ...named('availability'),
      type: 'group',
      fields: [yesNoField(named('available')), pastDayField(named('checkedAt'))],
    },
  ],
}

const links: Field[] = [
  { ...named('partOf'), type: 'relationship', relationTo: 'measures', hasMany: true },
  { ...named('precededBy'), type: 'relationship', relationTo: 'measures', hasMany: true },
  { ...named('publications'), type: 'relationship', relationTo: 'publications', hasMany: true },
]

/** What is asked about a measure, the required few first. */
export const tabs = hidingFacts('MEASURE', [
  essentialsTab({ last: [...placeFields(), ...periodFields()] }),
  description,
  audience,
  resources,
  cooperation,
  effect,
  connectionsTab(links),
  filesTab(),
])
