import { measureStatuses, type MeasureStatus } from '../../vocabulary'
import type { PageContext } from '../pageContext'

const frame = <rect x=".75" y=".75" width="10.5" height="10.5" fill="none" stroke="currentColor" strokeWidth="1.5" />

const marks: Readonly<Record<MeasureStatus, React.ReactNode>> = {
  RUNNING: <rect width="12" height="12" fill="currentColor" />,
  STOPPED: (
    <>
      {frame}
      <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" strokeWidth="1.75" />
    </>
  ),
  PILOT: (
    <>
      {frame}
      <path d="M0 12h12V0z" fill="currentColor" />
    </>
  ),
  PLANNED: (
    <>
      {frame}
      <rect x="4.5" y="4.5" width="3" height="3" fill="currentColor" />
    </>
  ),
  UNKNOWN: frame,
}

/** One square: how a measure stands at one place. Always beside its word. */
export function StatusSquare({ status }: { status: MeasureStatus }) {
  return (
    <svg className="square" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {marks[status]}
    </svg>
  )
}

/** A square and its word: «I drift», or words given in its place («6 av 9 i drift»). */
export function StatusMark(props: { context: PageContext; status: MeasureStatus; words?: string }) {
  return (
    <span className="status">
      <StatusSquare status={props.status} />
      {props.words ?? measureStatuses.label(props.status, props.context.language)}
    </span>
  )
}

/** One square for each of `count` places of a status; decoration, the count stands beside in words. */
export function StatusSquares({ status, count }: { status: MeasureStatus; count: number }) {
  return (
    <span className="squares" aria-hidden="true">
      {Array.from({ length: count }, (_unused, index) => (
        <StatusSquare key={index} status={status} />
      ))}
    </span>
  )
}
