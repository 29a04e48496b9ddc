import type { ReactNode } from 'react'

/** A section on the ruled shelf: a rule, a heading, the content; with a rail, the heading stands left of it on wide screens. */
export function Shelf(props: { id?: string; heading: string; intro?: string; rail?: boolean; children: ReactNode }) {
  return (
    <section className={props.rail ? 'shelf rail' : 'shelf'} id={props.id}>
      <div className="shelf-head">
        <h2>{props.heading}</h2>
        {props.intro === undefined ? null : <p>{props.intro}</p>}
      </div>
      <div className="shelf-body">{props.children}</div>
    </section>
  )
}
