import type { ReactNode } from 'react'

type TurnProps = { previous?: ReactNode; next?: ReactNode }

const arrows = { back: '←', on: '→' }

/** The arrow in a button that turns the page: seen, not heard. */
export const Arrow = ({ to }: { to: keyof typeof arrows }) => <span aria-hidden="true">{arrows[to]}</span>

/** Back and on, as the last thing of a page; on a phone they stay under the thumb. */
export function Turn({ previous, next }: TurnProps) {
  return (
    <div className="turn">
      {previous ?? <span />}
      {next}
    </div>
  )
}
