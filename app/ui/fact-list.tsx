import type { ReactNode } from 'react'

export type NamedFact = { name: string; value: ReactNode; lang?: string | undefined }

/** Facts one under the other, each with its name: a person, a certificate, a setting. */
export function FactList({ facts }: { facts: NamedFact[] }) {
  return (
    <dl className="fact-list">
      {facts.map(({ name, value, lang }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
