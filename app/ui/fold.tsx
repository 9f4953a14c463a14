import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'

type FoldProps = {
  /** The words that open it on a phone. */
  summary: ReactNode
  isOpen?: boolean | undefined
  className?: string
  children: ReactNode
}

/**
 * Folded behind its summary on phones, always open where there is room. What is folded stands after `details`, not in it:
 * a closed `details` cannot be opened by a style sheet, its neighbour can.
 */
export function Fold({ summary, isOpen, className, children }: FoldProps) {
  return (
    <>
      <details className={classNames('fold', className)} open={isOpen}>
        <summary>{summary}</summary>
      </details>
      {children}
    </>
  )
}
