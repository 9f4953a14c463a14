import type { ReactNode } from 'react'
import { type HeadingLevel, headingOf } from '#app/ui/heading.ts'
import { diamond, horns } from '#app/ui/ornament.ts'

type EmptyStateProps = {
  title: string
  level?: HeadingLevel | undefined
  /** What to do next, as a button or a link. */
  action?: ReactNode
  children?: ReactNode
}

/** Where there is nothing yet: why, and what to do next. Also the pages for what was not found, not allowed, or broke. */
export function EmptyState({ title, level = 2, action, children }: EmptyStateProps) {
  const Heading = headingOf(level)
  return (
    <section className="empty-state">
      <svg viewBox="-10 0 37 12" aria-hidden="true" shapeRendering="crispEdges">
        <path d={horns} />
        <path d={diamond} transform="translate(-28)" />
        <path d={diamond} />
      </svg>
      <Heading>{title}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </section>
  )
}
