import type { ContactPoint } from '../../payload-types'
import { clockDates } from '../../lib/clocks'
import type { ContactPointRecord } from '../record'
import { idOf, type Lookups, publicIdOf, publicIds } from './lookups'
import { dayOf, wordsOf } from './values'

/** The public form of a contact point: the role at its organisation. The person who fills it is not read at all. */
export function contactPointParts(document: ContactPoint, lookups: Lookups): ContactPointRecord {
  const organisation = idOf(document.organisation) ?? ''
  const place = lookups.place(organisation)
  return {
    id: wordsOf(document.publicId) ?? '',
    role: document.role ?? '',
    organisation: lookups.publicId('organisations', organisation) ?? '',
    organisationName: lookups.title('organisations', organisation) ?? '',
    municipality: place.municipality,
    county: place.county,
    themes: publicIds(lookups, 'themes', document.themes),
    mailbox: wordsOf(document.mailbox),
    phone: wordsOf(document.phone),
    page: wordsOf(document.page),
    preferredChannel: document.preferredChannel ?? null,
    usualReplyDays: document.usualReplyDays ?? null,
    deputy: publicIdOf(lookups, 'contact-points', document.deputy),
    validFrom: dayOf(document.validFrom),
    validTo: dayOf(document.validTo),
    clock: clockDates('contact', dayOf(document.confirmedAt)),
  }
}
