import type { Tab } from 'payload'
import { dayField } from '../../src/fields/answers'
import { folded } from '../../src/fields/collection'
import { costField } from '../../src/fields/money'
import { options } from '../../src/fields/options'
import { partnersField } from '../../src/fields/partners'
import { reachField, staffingField } from '../../src/fields/people'
import { periodFields } from '../../src/fields/periods'
import { placeFields } from '../../src/fields/places'
import { connectionsTab, essentialsTab, filesTab, targetGroupsField } from '../../src/fields/record'
import { richTextField } from '../../src/fields/richText'
import { hidingFacts } from '../../src/fields/translation'
import { answerStates, collaborationForms, measureStatuses, yesNo } from '../../src/vocabulary'
import { headings, named } from './messages'

const holds = (name: string, value: unknown) => (data: unknown) => Reflect.get(Object(data), name) === value

const story: Tab = {
  label: headings.story,
  fields: [
    richTextField(named('context')),
    richTextField(named('whatWeDid')),
    richTextField(named('result')),
    richTextField(named('whatWorked')),
    richTextField(named('whatWentWrong')),
    { ...named('lessons', { isClearable: true }), type: 'select', options: options(answerStates) },
    richTextField(named('whatWeWouldDoDifferently')),
    richTextField(named('adaptation')),
  ],
}

const facts: Tab = {
  label: headings.facts,
  fields: [
    { ...named('wouldRepeat'), type: 'select', required: true, defaultValue: 'UNKNOWN', options: options(yesNo) },
    targetGroupsField(),
    reachField(),
    staffingField(),
    costField(),
  ],
}

const cooperation: Tab = {
  label: headings.cooperation,
  fields: [
    { ...named('collaboration'), type: 'select', hasMany: true, options: options(collaborationForms) },
    partnersField(),
    folded(headings.author, [
      {
        ...named('author'),
        type: 'group',
        fields: [
          { ...named('role'), type: 'text' },
          { ...named('organisation'), type: 'relationship', relationTo: 'organisations' },
          { ...named('interest'), type: 'text' },
          { ...named('name'), type: 'text' },
          { ...named('nameConsent'), type: 'checkbox', defaultValue: false },
          dayField(named('nameUntil')),
        ],
      },
    ]),
  ],
}

/** What is asked about an experience, the required few first. */
export const tabs = hidingFacts('CASE_STORY', [
  essentialsTab({
    first: [
      { ...named('measures'), type: 'relationship', relationTo: 'measures', hasMany: true },
      {
        ...named('status'),
        type: 'select',
        required: true,
        defaultValue: 'UNKNOWN',
        options: options(measureStatuses),
      },
      { ...named('stopReason', { condition: holds('status', 'STOPPED') }), type: 'textarea' },
    ],
    last: [
      ...placeFields(),
      ...periodFields(),
      { ...named('organisations'), type: 'relationship', relationTo: 'organisations', hasMany: true },
    ],
  }),
  story,
  facts,
  cooperation,
  connectionsTab(),
  filesTab([{ ...named('images'), type: 'upload', relationTo: 'media', hasMany: true }]),
])
