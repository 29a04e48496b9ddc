import type { NumberField, SelectField, UIField } from 'payload'
import { today } from '../clock'
import { completeness } from '../lib/completeness'
import { contactState } from '../lib/contactState'
import { clockStates, type RecordType } from '../vocabulary'
import { options } from './options'
import { field, speak } from './speak'

const named = speak({
  completeness: field('Hvor utfyllende', 'Kor utfyllande', 'How complete'),
  contactState: field('Hvor fersk', 'Kor fersk', 'How fresh'),
})

/** How much is told, in percent, and what would help most: worked out when read, never typed. */
export const completenessField = (type: RecordType): NumberField => ({
  ...named('completeness', {
    position: 'sidebar' as const,
    readOnly: true,
    disableListFilter: true,
    components: {
      Field: { path: '/src/admin/CompletenessMeter.tsx#CompletenessMeter', clientProps: { recordType: type } },
    },
  }),
  type: 'number',
  virtual: true,
  hooks: { afterRead: [({ data }) => completeness(type, data ?? {}).percent] },
})

/** What keeps readers from seeing a published document, and how to mend it; nothing where all is well. */
export const attentionField = (): UIField => ({
  name: 'attention',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/attention/AttentionNotice.tsx#AttentionNotice' },
    disableListColumn: true,
  },
})

/** How fresh a contact point is today: worked out when read, never typed. */
export const contactStateField = (): SelectField => ({
  ...named('contactState', {
    position: 'sidebar' as const,
    readOnly: true,
    disableListFilter: true,
    components: { Field: '/src/admin/ContactState.tsx#ContactState' },
  }),
  type: 'select',
  virtual: true,
  options: options(clockStates),
  hooks: { afterRead: [({ data }) => contactState(Reflect.get(Object(data), 'confirmedAt'), today())] },
})

/** A word of warning where a role mailbox looks like a person's; it refuses nothing. */
export const mailboxWarningField = (): UIField => ({
  name: 'mailboxWarning',
  type: 'ui',
  admin: { components: { Field: '/src/admin/MailboxWarning.tsx#MailboxWarning' }, disableListColumn: true },
})
