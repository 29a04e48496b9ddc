import type { ReactNode } from 'react'

/** One fact: what it is called, and what is known. */
export interface Fact {
  readonly term: string
  readonly value: ReactNode
}

/** The box of facts beside a record: parts one under the other, the contact last. */
export function FactsBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="facts-box" aria-label={label}>
      {children}
    </section>
  )
}

/** One part of the box, with a heading where it needs one. */
export function FactsPart({ heading, children }: { heading?: string; children: ReactNode }) {
  return (
    <div className="facts-part">
      {heading === undefined ? null : <h2>{heading}</h2>}
      {children}
    </div>
  )
}

/** Facts as term and value; what is empty is left out by the caller, or said to be unknown. */
export function FactsList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts-list">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
