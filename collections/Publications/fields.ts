import type { Tab } from 'payload'
import { amountField, linkField } from '../../src/fields/answers'
import { options } from '../../src/fields/options'
import { partnerGroup } from '../../src/fields/partners'
import { placeFields } from '../../src/fields/places'
import { connectionsTab, essentialsTab, filesTab, targetGroupsField } from '../../src/fields/record'
import { richTextField } from '../../src/fields/richText'
import { hidingFacts } from '../../src/fields/translation'
import { publicationKinds } from '../../src/vocabulary'
import { headings, named } from './messages'

const content: Tab = {
  label: headings.content,
  fields: [
    richTextField(named('body')),
    { ...named('method'), type: 'textarea' },
    { ...named('sample'), type: 'textarea' },
    { ...named('orderPrinted'), type: 'textarea' },
    partnerGroup(named('publisher')),
    { ...named('institute'), type: 'text' },
    { ...named('originalLanguage'), type: 'text' },
    { ...named('country'), type: 'text' },
    targetGroupsField(),
  ],
}

/** What is asked about a publication, the required few first. */
export const tabs = hidingFacts('PUBLICATION', [
  essentialsTab({
    first: [
      { ...named('kind'), type: 'select', required: true, defaultValue: 'REPORT', options: options(publicationKinds) },
      { ...named('authors'), type: 'text', hasMany: true },
      amountField(named('year'), { whole: true, min: 1500, max: 2100 }),
      { ...named('yearUnknown'), type: 'checkbox', defaultValue: false },
      linkField(named('link')),
    ],
    last: placeFields(),
  }),
  content,
  connectionsTab(),
  filesTab(),
])
