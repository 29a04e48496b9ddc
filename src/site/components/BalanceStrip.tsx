import type { StatusCounts } from '../../catalogue/store'
import type { Labels, MeasureStatus } from '../../vocabulary'
import { front } from '../messages/front'
import type { PageContext } from '../pageContext'
import { StatusSquares } from './StatusSquares'

/** More squares than this say no more than the number. */
const mostSquares = 200

/** How all known attempts went: a square for each, in groups with the count above. What stopped weighs as much as what runs. */
export function BalanceStrip({ context, counts }: { context: PageContext; counts: StatusCounts }) {
  const groups: { status: MeasureStatus; label: Labels }[] = [
    { status: 'RUNNING', label: front.running },
    { status: 'PILOT', label: front.pilot },
    { status: 'STOPPED', label: front.stopped },
    { status: 'UNKNOWN', label: front.unknown },
  ]
  const known = groups.filter(({ status }) => counts[status] > 0)
  const all = known.reduce((sum, { status }) => sum + counts[status], 0)
  if (all === 0) return null
  return (
    <section className="balance" aria-labelledby="balanse">
      <h2 id="balanse">{context.t(front.balance(all))}</h2>
      <ul>
        {known.map(({ status, label }) => (
          <li key={status}>
            <p>
              <b>{counts[status]}</b> {context.t(label)}
            </p>
            {all > mostSquares ? null : <StatusSquares status={status} count={counts[status]} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
