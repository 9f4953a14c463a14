import type { ReactNode } from 'react'

export type NumberWithName = {
  value: string
  name: string
  /** What is counted and how, one tap away. */
  definition?: { summary: string; text: ReactNode } | undefined
}

/** A few numbers, large, each with its name and, where it needs one, its definition. */
export function Numbers({ label, numbers }: { label: string; numbers: NumberWithName[] }) {
  return (
    <ul className="numbers" aria-label={label}>
      {numbers.map(({ value, name, definition }) => (
        <li key={name}>
          <b>{value}</b> <span>{name}</span>
          {definition ? (
            <details>
              <summary>{definition.summary}</summary>
              {definition.text}
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
