import type { ReactNode } from 'react'

/** A short word of warning to whoever edits, with an edge whose colour repeats what the words say. */
export function Notice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div
      role="status"
      style={{
        borderInlineStart: '4px solid var(--theme-warning-500)',
        padding: '0.5rem 0.75rem',
        marginBlock: '0.75rem',
      }}
    >
      <strong>{title}</strong>
      {children}
    </div>
  )
}
