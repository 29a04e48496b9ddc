import type { ReactNode } from 'react'

type Tone = 'due' | 'quiet'
const edges: Readonly<Record<Tone, string>> = {
  due: 'var(--theme-warning-500)',
  quiet: 'var(--theme-elevation-300)',
}

/** A short word to whoever edits, with an edge whose colour repeats what the words say. */
export function Notice({ tone, title, children }: { tone: Tone; title: string; children?: ReactNode }) {
  return (
    <div
      role="status"
      style={{ borderInlineStart: `4px solid ${edges[tone]}`, padding: '0.5rem 0.75rem', marginBlock: '0.75rem' }}
    >
      <strong>{title}</strong>
      {children}
    </div>
  )
}
