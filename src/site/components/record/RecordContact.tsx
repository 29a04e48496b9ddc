import type { CatalogueRecord, ContactPointRecord } from '../../../catalogue/record'
import { clockState } from '../../../lib/clocks'
import { contactParameters } from '../../contacts/contactInput'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { contactsOf } from '../cardFacts'
import { ContactBlock, contactName, contactWays, OtherWays } from '../ContactBlock'
import { FreshnessMark } from '../FreshnessMark'

/** The record's contacts, or its owner's where it names none; the freshest first. */
export function contactsFor(context: PageContext, record: CatalogueRecord): ContactPointRecord[] {
  const own = contactsOf(context, record)
  if (own.length > 0) return own
  const organisation = record.type === 'ORGANISATION' ? (record.translationOf ?? record.id) : record.organisation
  if (organisation === null) return []
  const confirmed = (point: ContactPointRecord) => point.clock.confirmedAt ?? ''
  return context.reader
    .contactPointsOf({ organisation }, context.today)
    .sort((a, b) => confirmed(b).localeCompare(confirmed(a)))
}

/** Where to ask for whom to contact, with what the record says of place, theme and situation filled in. */
export function findContactPath(context: PageContext, record: CatalogueRecord): string {
  const asked = new URLSearchParams()
  const [municipality, ...otherPlaces] = record.municipalities
  if (municipality !== undefined && otherPlaces.length === 0) asked.set(contactParameters.municipality, municipality)
  const theme = record.themes[0] === undefined ? null : context.reader.term(record.themes[0])
  if (theme !== null) asked.set(contactParameters.theme, theme.slug)
  if (record.type === 'CONTACT_GUIDE') asked.set(contactParameters.situation, record.slug)
  const query = asked.toString()
  return context.to.page(query === '' ? '/hvem-kontakter-jeg' : `/hvem-kontakter-jeg?${query}`)
}

/** Whom to contact about a record: the heaviest block of its page. */
export function RecordContact({ context, record }: { context: PageContext; record: CatalogueRecord }) {
  const { t } = context
  const [first, ...others] = contactsFor(context, record)
  const find = findContactPath(context, record)
  const state = first === undefined ? null : clockState(first.clock, context.today)
  if (first === undefined || state === 'STALE')
    return (
      <>
        <FindInstead context={context} find={find} point={first ?? null} />
        <OtherContacts context={context} points={others} />
      </>
    )
  return (
    <>
      <ContactBlock context={context} point={first} more={[{ href: find, label: t(recordsCommon.findContactHere) }]}>
        {state === 'UNCONFIRMED' ? <p>{t(recordsCommon.contactUnconfirmed)}</p> : null}
        {first.deputy === null ? null : <Deputy context={context} id={first.deputy} />}
      </ContactBlock>
      <OtherContacts context={context} points={others} />
    </>
  )
}

/** The one thing to do is to find someone else: nobody is known, or the one known was not confirmed in time. */
function FindInstead(props: { context: PageContext; find: string; point: ContactPointRecord | null }) {
  const { context, find, point } = props
  const { t } = context
  return (
    <section className="contact-block record-no-contact" aria-labelledby="kontakt">
      <div>
        <h2 id="kontakt">{t(recordsCommon.contact)}</h2>
        {point === null ? (
          <p>{t(recordsCommon.contactNone)}</p>
        ) : (
          <>
            <p className="contact-name">{contactName(context, point)}</p>
            <FreshnessMark context={context} clock={point.clock} />
            <p>{t(recordsCommon.contactStale)}</p>
          </>
        )}
      </div>
      <div>
        <a className="ds-button" data-variant="primary" href={find}>
          {t(recordsCommon.findContact)}
        </a>
        <OtherWays ways={point === null ? [] : contactWays(context, point)} />
      </div>
    </section>
  )
}

function Deputy({ context, id }: { context: PageContext; id: string }) {
  const deputy = context.reader.contactPoint(id, context.today)
  return deputy === null ? null : <p>{context.t(recordsCommon.deputy(contactName(context, deputy)))}</p>
}

function OtherContacts({ context, points }: { context: PageContext; points: readonly ContactPointRecord[] }) {
  if (points.length === 0) return null
  return (
    <div className="facts-part">
      <h2>{context.t(recordsCommon.otherContacts)}</h2>
      <ul className="record-contacts">
        {points.map((point) => (
          <li key={point.id}>
            <b>{contactName(context, point)}</b>
            <FreshnessMark context={context} clock={point.clock} />
            {contactWays(context, point).map((way) => (
              <a key={way.href} href={way.href}>
                {way.label}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
