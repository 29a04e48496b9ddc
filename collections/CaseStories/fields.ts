import type { DateFieldValidation, Tab } from 'payload'
import { givenName } from '../../src/access'
import { today } from '../../src/clock'
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
import { inLanguage } from '../../src/lib/inLanguage'
import { mayBeNamed } from '../../src/lib/personBasis'
import { answerStates, collaborationForms, measureStatuses, words, yesNo } from '../../src/vocabulary'
import { headings, named } from './messages'

const holds = (name: string, value: unknown) => (data: unknown) => Reflect.get(Object(data), name) === value

/** Read by others than editors and the story's own organisation only by the author's wish, as the public does. */
const authorName = givenName((row) => mayBeNamed(Reflect.get(Object(row), 'author'), today()))

const noEnd = words(
  'Skriv hvor lenge navnet kan vises. Uten en dag vises det ikke.',
  'Skriv kor lenge namnet kan visast. Utan ein dag blir det ikkje vist.',
  'Write how long the name may be shown. Without a day it is not shown.',
)
const endsWithConsent: DateFieldValidation = (value, { req, siblingData }) =>
  value || !holds('nameConsent', true)(siblingData) ? true : inLanguage(noEnd, req.i18n.language)

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
          {
            ...named('name', { disableListColumn: true, disableListFilter: true }),
            type: 'text',
            access: authorName,
          },
          { ...named('nameConsent'), type: 'checkbox', defaultValue: false },
          { ...dayField(named('nameUntil')), validate: endsWithConsent },
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
