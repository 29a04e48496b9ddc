import type { ContactPointRecord } from '../../catalogue/record'
import { common } from '../messages/common'
import type { PageContext } from '../pageContext'
import { contactName, contactWays } from './ContactBlock'
import { FreshnessMark } from './FreshnessMark'

/** Contact points one under the other: who, about what, how to reach them, how fresh. */
export function ContactList({ context, points }: { context: PageContext; points: readonly ContactPointRecord[] }) {
  return (
    <ul className="contact-list">
      {points.map((point) => (
        <li key={point.id}>
          <p>
            <b>{contactName(context, point)}</b>
          </p>
          <Subjects context={context} point={point} />
          <p className="ways">
            {contactWays(context, point).map((way) => (
              <a key={way.href} href={way.href}>
                {way.label}
              </a>
            ))}
          </p>
          <p>
            <FreshnessMark context={context} clock={point.clock} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Subjects({ context, point }: { context: PageContext; point: ContactPointRecord }) {
  const labels = point.themes.flatMap((id) => {
    const term = context.reader.term(id)
    return term === null ? [] : [context.t(term.labels)]
  })
  if (labels.length === 0) return null
  return <p className="meta">{`${context.t(common.subjects)}: ${labels.join(', ')}`}</p>
}
