import type { Tab } from 'payload'
import { linkField, yesNoField } from '../../src/fields/answers'
import { checked } from '../../src/fields/checked'
import { options } from '../../src/fields/options'
import { countyField, municipalityField, nationalField, servesField } from '../../src/fields/places'
import { connectionsTab, essentialsTab, filesTab, targetGroupsField } from '../../src/fields/record'
import { richTextField } from '../../src/fields/richText'
import { hidingFacts } from '../../src/fields/translation'
import { isOrganisationNumber, normaliseOrganisationNumber } from '../../src/lib/organisationNumber'
import { legalForms, organisationKinds, words } from '../../src/vocabulary'
import { headings, named } from './messages'

const wrongNumber = words(
  'Dette er ikke et organisasjonsnummer: det har ni siffer, og det siste er et kontrollsiffer. Sjekk at det er skrevet riktig.',
  'Dette er ikkje eit organisasjonsnummer: det har ni siffer, og det siste er eit kontrollsiffer. Sjekk at det er skrive rett.',
  'This is not an organisation number: it has nine digits, and the last one is a check digit. See that it is written correctly.',
)

const about: Tab = {
  label: headings.about,
  fields: [
    richTextField(named('offers')),
    yesNoField(named('openForCooperation')),
    richTextField(named('cooperationAbout')),
    linkField(named('website')),
    {
      ...named('organisationNumber'),
      type: 'text',
      index: true,
      hooks: {
        beforeValidate: [({ value }) => (typeof value === 'string' ? normaliseOrganisationNumber(value) : value)],
      },
      validate: checked((value: unknown) =>
        typeof value === 'string' && isOrganisationNumber(value) ? null : wrongNumber,
      ),
    },
    {
      ...named('legalForm', { isClearable: true }),
      type: 'select',
      options: options(legalForms),
    },
    yesNoField(named('dividendClause')),
    { ...named('formerNames'), type: 'text', hasMany: true },
    {
      ...named('memberOf'),
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
    },
    servesField(),
    targetGroupsField(),
  ],
}

/** What is asked about an organisation, the required few first. */
export const tabs = hidingFacts('ORGANISATION', [
  essentialsTab({
    first: [
      {
        ...named('kind'),
        type: 'select',
        required: true,
        defaultValue: 'VOLUNTARY',
        options: options(organisationKinds),
      },
    ],
    last: [municipalityField(), countyField(), nationalField()],
  }),
  about,
  connectionsTab(),
  filesTab(),
])
