import type { ReactNode } from 'react'
import { Felt } from '#app/ui/felt.tsx'

type HeroProps = { title: string; lede: string; children?: ReactNode }

/** How the site greets: one sentence of what it is, one thing to do, a piece of felt where there is room. */
export function Hero({ title, lede, children }: HeroProps) {
  return (
    <div className="hero">
      <div>
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
        {children}
      </div>
      <Felt />
    </div>
  )
}
