import type { ReactNode } from 'react'
import { Sign, type SignKind } from '#app/ui/sign.tsx'

export type Step = {
  id: string
  title: string
  state: 'done' | 'now' | 'wait' | 'failed'
  text?: ReactNode
  /** The state in words, said aloud. */
  stateText: string
}

const signs: Record<Step['state'], SignKind> = { done: 'good', now: 'now', wait: 'open', failed: 'bad' }

/** What is happening, what comes before and after it: a certificate on its way from waiting to ready. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ id, title, state, text, stateText }) => (
        <li key={id} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <Sign kind={signs[state]} text={stateText} />
          <div>
            <b>{title}</b>
            {text ? <small>{text}</small> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
