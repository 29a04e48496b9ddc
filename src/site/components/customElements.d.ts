import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    /** Our own elements: what script adds to pages that work without it (src/site/client). */
    interface IntrinsicElements {
      'search-suggestions': Plain & { source: string }
      'apply-at-once': Plain
      'copy-text': Plain & { for: string; copied: string }
    }
  }
}
