import type { Field, FieldHook, TextField } from 'payload'
import { isEditor, onField, personDetails, setByEditors } from '../../src/access'
import { today } from '../../src/clock'
import { amountField, dayField, linkField, pastDayField } from '../../src/fields/answers'
import { checked } from '../../src/fields/checked'
import { options } from '../../src/fields/options'
import { attentionField, contactStateField, mailboxWarningField } from '../../src/fields/panel'
import { folded } from '../../src/fields/collection'
import { publicIdField } from '../../src/fields/identity'
import { isMailbox } from '../../src/lib/mailbox'
import { hasLapsed } from '../../src/lib/personBasis'
import { toE164 } from '../../src/lib/telephone'
import { fieldsOf } from '../../src/workflow/document'
import { withoutDetails } from '../../src/workflow/people/erasePerson'
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

const details = personDetails((row) => !hasLapsed(Reflect.get(Object(row), 'person'), today()))
/** Out of lists: a column that may not be ordered by would break the list of whoever clicks it. */
const unlisted = { disableListColumn: true, disableListFilter: true }
const keptByEditors = { ...setByEditors, read: onField(isEditor) }

/** Details whose basis has ended do not live on in a save that does not give them anew. */
const forgetLapsed: FieldHook = ({ originalDoc, siblingData }): unknown => {
  const before: unknown = Reflect.get(Object(originalDoc), 'person')
  return hasLapsed(before, today()) ? { ...withoutDetails(before), ...fieldsOf(siblingData['person']) } : undefined
}
/** One of a person's details: read while the basis lasts, and by nobody once the person has objected. */
const detail = (field: TextField): TextField => ({ ...field, access: details })

// The basis itself stays readable to editors, so that they can renew it, and a save of the form takes nothing back.
const person: Field = {
  ...named('person'),
  type: 'group',
  interfaceName: 'PersonFields',
  hooks: { beforeValidate: [forgetLapsed] },
  fields: [
    detail({ ...named('name', unlisted), type: 'text' }),
    detail(mailbox(named('email', unlisted))),
    detail(phone({ ...named('personPhone', unlisted), name: 'phone' })),
    { ...named('basis', { isClearable: true }), type: 'select', options: options(personBases), access: keptByEditors },
    { ...dayField(named('informedAt')), access: keptByEditors },
    { ...dayField(named('until')), access: keptByEditors },
    { ...named('objection'), type: 'checkbox', access: keptByEditors },
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
  folded(headings.times, [
    pastDayField(named('confirmedAt')),
    dayField(named('validFrom')),
    dayField(named('validTo')),
  ]),
  folded(headings.person, [person]),
  { ...named('title', { hidden: true }), type: 'text' },
  contactStateField(),
  publicIdField(),
]
