import type { Tab } from 'payload'
import { amountField, linkField } from '../../src/fields/answers'
import { isOriginal } from '../../src/fields/identity'
import { options } from '../../src/fields/options'
import { partnerGroup } from '../../src/fields/partners'
import { placeFields } from '../../src/fields/places'
import { connectionsTab, essentialsTab, filesTab, targetGroupsField } from '../../src/fields/record'
import { richTextField } from '../../src/fields/richText'
import { publicationKinds } from '../../src/vocabulary'
import { headings, named } from './messages'

const content: Tab = {
  label: headings.content,
  fields: [
    richTextField(named('body')),
    { ...named('method'), type: 'textarea' },
    { ...named('sample'), type: 'textarea' },
    { ...named('orderPrinted'), type: 'textarea' },
    partnerGroup(named('publisher', { condition: isOriginal })),
    { ...named('institute', { condition: isOriginal }), type: 'text' },
    { ...named('originalLanguage', { condition: isOriginal }), type: 'text' },
    { ...named('country', { condition: isOriginal }), type: 'text' },
    targetGroupsField(),
  ],
}

/** What is asked about a publication, the required few first. */
export const tabs: Tab[] = [
  essentialsTab({
    first: [
      { ...named('kind'), type: 'select', required: true, defaultValue: 'REPORT', options: options(publicationKinds) },
      { ...named('authors'), type: 'text', hasMany: true },
      amountField(named('year'), { whole: true, min: 1500, max: 2100 }),
      linkField(named('link')),
    ],
    last: placeFields(),
  }),
  content,
  connectionsTab(),
  filesTab(),
]
