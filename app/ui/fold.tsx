import type { ReactNode } from 'react'

type FoldProps = {
  /** The words that open it on a phone. */
  summary: ReactNode
  children: ReactNode
}

/**
 * Folded behind its summary on phones, always open where there is room. What is folded stands after `details`, not in it:
 * a closed `details` cannot be opened by a style sheet, its neighbour can.
 */
export function Fold({ summary, children }: FoldProps) {
  return (
    <>
      <details className="fold">
        <summary>{summary}</summary>
      </details>
      {children}
    </>
  )
}
