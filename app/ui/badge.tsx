import type { ReactNode } from 'react'
import { Sign } from '#app/ui/sign.tsx'

export type BadgeProps = { kind?: 'plain' | 'note' | 'good' | 'bad' | 'wait' | undefined; children: ReactNode }

/** A state in a word or two, with its sign. */
export function Badge({ kind = 'plain', children }: BadgeProps) {
  return (
    <span className={`badge ${kind}`}>
      {kind === 'plain' ? null : <Sign kind={kind} />}
      {children}
    </span>
  )
}
