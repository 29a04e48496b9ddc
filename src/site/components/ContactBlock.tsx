import type { ReactNode } from 'react'
import type { ContactPointRecord } from '../../catalogue/record'
import { contactRoles } from '../../vocabulary'
import { formatPhone } from '../format'
import { facts } from '../messages/facts'
import type { PageContext } from '../pageContext'
import { FreshnessMark } from './FreshnessMark'

/** One way to reach a contact point. */
export interface ContactWay {
  readonly href: string
  readonly label: string
}

/** The ways to reach a contact point, the preferred one first; empty where it has no address. */
export function contactWays(context: PageContext, point: ContactPointRecord): ContactWay[] {
  const { t } = context
  const phone = point.phone === null ? null : formatPhone(point.phone)
  const ways = [
    {
      channel: 'EMAIL',
      href: point.mailbox && `mailto:${point.mailbox}`,
      label: t(facts.writeTo(point.mailbox ?? '')),
    },
    { channel: 'PHONE', href: point.phone && `tel:${point.phone}`, label: t(facts.call(phone ?? '')) },
    {
      channel: 'FORM',
      href: point.page,
      label: t(point.preferredChannel === 'FORM' ? facts.openForm : facts.openPage),
    },
  ].flatMap(({ channel, href, label }) => (href ? [{ channel, href, label }] : []))
  const isPreferred = (way: { channel: string }) => (way.channel === point.preferredChannel ? 0 : 1)
  return ways.sort((a, b) => isPreferred(a) - isPreferred(b))
}

/** «Folkehelsekoordinator, Melhus kommune». */
export function contactName(context: PageContext, point: ContactPointRecord): string {
  return context.t(facts.atOrganisation(contactRoles.label(point.role, context.language), point.organisationName))
}

/** The heaviest thing on a page, once: whom to contact, how fresh that is, and the one thing to do. */
export function ContactBlock(props: {
  context: PageContext
  point: ContactPointRecord
  /** «Kontakt», «Start her». */
  label?: string
  /** Wide: across the page with the button at the right. */
  isMain?: boolean
  /** A sentence under the name, and links after the other ways. */
  children?: ReactNode
  more?: readonly ContactWay[]
}) {
  const { context, point } = props
  const [first, ...others] = contactWays(context, point)
  const reply = point.usualReplyDays === null ? undefined : context.t(facts.repliesWithin(point.usualReplyDays))
  return (
    <section className={props.isMain ? 'contact-block main' : 'contact-block'} aria-labelledby="kontakt">
      <div>
        <h2 id="kontakt">{props.label ?? context.t(facts.contact)}</h2>
        <p className="contact-name">{contactName(context, point)}</p>
        {props.children}
        <p>
          <FreshnessMark context={context} clock={point.clock} more={reply} />
        </p>
      </div>
      <div>
        {first === undefined ? (
          <p>{context.t(facts.noAddress)}</p>
        ) : (
          <a className="ds-button" data-variant="primary" href={first.href}>
            {first.label}
          </a>
        )}
        <OtherWays ways={[...others, ...(props.more ?? [])]} />
      </div>
    </section>
  )
}

/** What else there is to do than the one thing that a button says. */
export function OtherWays({ ways }: { ways: readonly ContactWay[] }) {
  if (ways.length === 0) return null
  return (
    <ul className="other-ways">
      {ways.map((way) => (
        <li key={way.href}>
          <a href={way.href}>{way.label}</a>
        </li>
      ))}
    </ul>
  )
}
