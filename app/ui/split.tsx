import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'

type SplitProps = {
  side: ReactNode
  /** Before the content (an outline, filters), or after it (what to do with it). */
  sideAt?: 'start' | 'end' | undefined
  children: ReactNode
}

/** Content and a quiet side: two columns where there is room, one under the other where there is not. */
export function Split({ side, sideAt = 'end', children }: SplitProps) {
  const beside = <div className="split-side">{side}</div>
  return (
    <div className={classNames('split', sideAt)}>
      {sideAt === 'start' ? beside : null}
      <div>{children}</div>
      {sideAt === 'end' ? beside : null}
    </div>
  )
}
