import type { ReactNode } from 'react'
import { type HeadingLevel, headingOf } from '#app/ui/heading.ts'

type PanelProps = { title?: string | undefined; level?: HeadingLevel | undefined; children: ReactNode }

/** A sheet of paper on the page: what to do here, a short form, the conditions. */
export function Panel({ title, level = 2, children }: PanelProps) {
  const Heading = headingOf(level)
  return (
    <section className="panel">
      {title ? <Heading>{title}</Heading> : null}
      {children}
    </section>
  )
}
