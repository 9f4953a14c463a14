import type { ReactNode } from 'react'

type TurnProps = { previous?: ReactNode; next?: ReactNode }

/** Back and on, as the last thing of a page; on a phone they stay under the thumb. */
export function Turn({ previous, next }: TurnProps) {
  return (
    <div className="turn">
      {previous ?? <span />}
      {next}
    </div>
  )
}
