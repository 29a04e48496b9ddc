import type { ArrayField, Field, GroupField, TextFieldSingleValidation } from 'payload'
import { inLanguage } from '../lib/inLanguage'
import { contributionKinds, partnerRelations, partnerRoles, words } from '../vocabulary'
import { options } from './options'
import { field, heading, speak, type Named } from './speak'

const named = speak({
  name: field(
    'Navn',
    'Namn',
    'Name',
    words(
      'Navnet på virksomheten, ikke på en person.',
      'Namnet på verksemda, ikkje på ein person.',
      'Name of the organisation, not of a person.',
    ),
  ),
  organisation: field(
    'Organisasjon her',
    'Organisasjon her',
    'Organisation here',
    words('Velg den om den står her.', 'Vel ho om ho står her.', 'Choose it if it is here.'),
  ),
  relation: field('Forhold', 'Forhold', 'Relation'),
  roles: field('Hva de gjør', 'Kva dei gjer', 'What they do'),
  contributions: field('Hva de bidrar med', 'Kva dei bidreg med', 'What they contribute'),
  note: field('Med ord', 'Med ord', 'In words'),
  partners: field(
    'Hvem er med',
    'Kven er med',
    'Who takes part',
    words(
      'En rad for hver: hva de gjør, og hva de bidrar med.',
      'Ei rad for kvar: kva dei gjer, og kva dei bidreg med.',
      'One row each: what they do and what they contribute.',
    ),
  ),
})

const nameless = words(
  'Skriv navnet, eller velg organisasjonen.',
  'Skriv namnet, eller vel organisasjonen.',
  'Write the name, or choose the organisation.',
)

/** Whether anything is said of a partner beside the name. */
const isTold = (partner: object) =>
  Object.entries(partner).some(([key, value]) => {
    if (key === 'id' || value === null || value === undefined || value === '') return false
    return !Array.isArray(value) || value.length > 0
  })

/** A partner without a name could not be shown: one of the two is asked for, `always` or where something else is told. */
const nameOrOrganisation =
  (always: boolean): TextFieldSingleValidation =>
  (name, { req, siblingData }) => {
    const partner: object = Object(siblingData)
    const isNamed = Boolean(name?.trim()) || Boolean(Reflect.get(partner, 'organisation'))
    return isNamed || !(always || isTold(partner)) ? true : inLanguage(nameless, req.i18n.language)
  }

const partyFields = (always: boolean): Field[] => [
  {
    type: 'row',
    fields: [
      { ...named('name', { width: '50%' }), type: 'text', validate: nameOrOrganisation(always) },
      { ...named('organisation', { width: '50%' }), type: 'relationship', relationTo: 'organisations' },
    ],
  },
]
const partnerFields = (always: boolean): Field[] => [
  ...partyFields(always),
  { ...named('relation', { isClearable: true }), type: 'select', options: options(partnerRelations) },
  { ...named('roles'), type: 'select', hasMany: true, options: options(partnerRoles) },
  { ...named('contributions'), type: 'select', hasMany: true, options: options(contributionKinds) },
  { ...named('note'), type: 'textarea' },
]

/** Those who take part, what each does and brings. */
export const partnersField = (): ArrayField => ({
  ...named('partners', { initCollapsed: true }),
  type: 'array',
  interfaceName: 'PartnerRows',
  labels: { singular: heading('partner', 'partnar', 'partner'), plural: heading('partnere', 'partnarar', 'partners') },
  fields: partnerFields(true),
})

/** One partner, with all that is asked of a partner; `isRequired` where there is no row without one. */
export function partnerGroup(naming: Named<string, object>, { isRequired = false } = {}): GroupField {
  return { ...naming, type: 'group', interfaceName: 'PartnerFields', fields: partnerFields(isRequired) }
}
