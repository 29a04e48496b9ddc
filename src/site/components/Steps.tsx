import type { ReactNode } from 'react'

/** Steps in order, each with a large number; the first phrase of each in bold where it has a title. */
export function Steps({ steps }: { steps: readonly { title: string | null; body: ReactNode }[] }) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={index}>
          {step.title === null ? null : <b className="step-title">{step.title}</b>}
          {step.body}
        </li>
      ))}
    </ol>
  )
}
