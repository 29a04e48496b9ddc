import type { Field, TextField } from 'payload'
import { personDetails } from '../../src/access'
import { today } from '../../src/clock'
import { amountField, dayField, linkField } from '../../src/fields/answers'
import { checked } from '../../src/fields/checked'
import { options } from '../../src/fields/options'
import { attentionField, contactStateField, mailboxWarningField } from '../../src/fields/panel'
import { folded } from '../../src/fields/collection'
import { publicIdField } from '../../src/fields/identity'
import { isMailbox } from '../../src/lib/mailbox'
import { holdsPerson, namesPerson } from '../../src/lib/personBasis'
import { toE164 } from '../../src/lib/telephone'
import { contactChannels, contactRoles, personBases, words } from '../../src/vocabulary'
import { headings, named } from './messages'

const notAMailbox = words(
  'Dette er ikke en e-postadresse. Den skal se ut som post@kommunen.no.',
  'Dette er ikkje ei e-postadresse. Ho skal sjå ut som post@kommunen.no.',
  'This is not an e-mail address. It should look like post@kommunen.no.',
)
const notAPhone = words(
  'Dette er ikke et telefonnummer. Skriv åtte eller fem siffer, eller begynn med + og landets nummer.',
  'Dette er ikkje eit telefonnummer. Skriv åtte eller fem siffer, eller byrj med + og nummeret til landet.',
  'This is not a telephone number. Write eight or five digits, or begin with + and the country’s number.',
)

const mailbox = (naming: Pick<TextField, 'name' | 'label' | 'admin'>): TextField => ({
  ...naming,
  type: 'text',
  validate: checked((value: unknown) => (typeof value === 'string' && isMailbox(value) ? null : notAMailbox)),
})
const phone = (naming: Pick<TextField, 'name' | 'label' | 'admin'>): TextField => ({
  ...naming,
  type: 'text',
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? (toE164(value) ?? value) : value)] },
  validate: checked((value: unknown) => (typeof value === 'string' && toE164(value) === value ? null : notAPhone)),
})

const person: Field = {
  ...named('person'),
  type: 'group',
  interfaceName: 'PersonFields',
  // Read while the basis lasts; a person who has objected is hidden at once. Empty fields are there to be filled in.
  access: personDetails((row) => {
    const kept: unknown = Reflect.get(Object(row), 'person')
    return !namesPerson(kept) || holdsPerson(kept, today())
  }),
  fields: [
    { ...named('name'), type: 'text' },
    mailbox(named('email')),
    phone({ ...named('personPhone'), name: 'phone' }),
    { ...named('basis', { isClearable: true }), type: 'select', options: options(personBases) },
    dayField(named('informedAt')),
    dayField(named('until')),
    { ...named('objection'), type: 'checkbox', defaultValue: false },
  ],
}

/** What is asked about a contact point: the role first, the person last. */
export const fields: Field[] = [
  attentionField(),
  { ...named('organisation'), type: 'relationship', relationTo: 'organisations', index: true },
  { ...named('role'), type: 'select', options: options(contactRoles) },
  mailbox(named('mailbox')),
  mailboxWarningField(),
  phone(named('phone')),
  linkField(named('page')),
  { ...named('themes'), type: 'relationship', relationTo: 'themes', hasMany: true },
  { ...named('preferredChannel', { isClearable: true }), type: 'select', options: options(contactChannels) },
  amountField(named('usualReplyDays'), { whole: true }),
  {
    ...named('deputy'),
    type: 'relationship',
    relationTo: 'contact-points',
    filterOptions: ({ id }) => ({ id: { not_equals: id ?? '' } }),
  },
  folded(headings.times, [dayField(named('confirmedAt')), dayField(named('validFrom')), dayField(named('validTo'))]),
  folded(headings.person, [person]),
  { ...named('title', { hidden: true }), type: 'text' },
  contactStateField(),
  publicIdField(),
]
