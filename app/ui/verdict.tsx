import type { ReactNode } from 'react'
import { FactList, type NamedFact } from '#app/ui/fact-list.tsx'
import { type HeadingLevel, headingOf } from '#app/ui/heading.ts'
import { Sign } from '#app/ui/sign.tsx'

type VerdictProps = {
  kind: 'good' | 'bad' | 'warning' | 'note'
  /** The answer in one line. */
  line: string
  level?: HeadingLevel | undefined
  text?: ReactNode
  facts?: NamedFact[] | undefined
  children?: ReactNode
}

/** The answer to one question, in one line with a large sign, then the facts: is this certificate valid, was the quiz passed. */
export function Verdict({ kind, line, level = 2, text, facts, children }: VerdictProps) {
  const Heading = headingOf(level)
  return (
    <section className={`verdict ${kind}`}>
      <Sign kind={kind} />
      <div>
        <Heading>{line}</Heading>
        {text ? <p>{text}</p> : null}
      </div>
      {facts || children ? (
        <div className="verdict-facts">
          {facts ? <FactList facts={facts} /> : null}
          {children}
        </div>
      ) : null}
    </section>
  )
}
