import type { ReactNode } from 'react'

/** A row of buttons, the primary one first; a dangerous one is kept apart from the others. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>
}
