import { clockState, type ClockDates } from '../../lib/clocks'
import type { ClockState } from '../../vocabulary'
import { formatDate } from '../format'
import { facts } from '../messages/facts'
import type { PageContext } from '../pageContext'

/** A disc: how fresh knowledge is. Always beside its words. */
export function FreshnessDisc({ state }: { state: ClockState }) {
  return (
    <svg className="disc" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {state === 'FRESH' ? (
        <>
          <circle cx="8" cy="8" r="8" fill="currentColor" />
          <path className="disc-check" d="M4.2 8.4l2.6 2.6 5-5.4" fill="none" strokeWidth="2" />
        </>
      ) : state === 'DUE' ? (
        <>
          <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M8 8V1a7 7 0 0 1 0 14z" fill="currentColor" />
        </>
      ) : (
        <>
          <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.75" strokeDasharray="3.4 2.1" />
          <path d="M4.5 8h7" stroke="currentColor" strokeWidth="1.75" />
        </>
      )}
    </svg>
  )
}

/** Disc and words of a clock: «Bekreftet 3. september 2026»; on a card «Kontakt bekreftet …». `more` follows after a full stop. */
export function FreshnessMark(props: {
  context: PageContext
  clock: ClockDates
  about?: 'contact'
  more?: string | undefined
}) {
  const { context, clock } = props
  const state = clockState(clock, context.today)
  const date = clock.confirmedAt === null ? null : formatDate(clock.confirmedAt, context.language)
  const last = date === null ? '' : context.t(facts.last(date))
  return (
    <span className={`freshness ${state.toLowerCase()}`}>
      <FreshnessDisc state={state} />
      <span>
        {props.about === 'contact' ? (
          <AboutContact context={context} state={state} />
        ) : (
          <Alone {...{ context, state }} />
        )}
        {state === 'FRESH' ? ` ${date}` : last}
        {props.more === undefined ? null : `. ${props.more}`}
      </span>
    </span>
  )
}

function Alone({ context, state }: { context: PageContext; state: ClockState }) {
  const words = {
    FRESH: facts.confirmedStart,
    DUE: facts.dueStart,
    STALE: facts.staleStart,
    UNCONFIRMED: facts.unconfirmedStart,
  }
  return <b>{context.t(words[state])}</b>
}

function AboutContact({ context, state }: { context: PageContext; state: ClockState }) {
  const words = { FRESH: facts.confirmed, DUE: facts.due, STALE: facts.stale, UNCONFIRMED: facts.unconfirmed }
  return (
    <>
      {context.t(state === 'FRESH' ? facts.contactConfirmed : facts.contactThe)} <b>{context.t(words[state])}</b>
    </>
  )
}
