import type { ReactNode } from 'react'
import { Badge, type BadgeProps } from '#app/ui/badge.tsx'
import { type Fact, Facts } from '#app/ui/facts.tsx'
import { type HeadingLevel, headingOf } from '#app/ui/heading.ts'
import { Woven, type WovenProps } from '#app/ui/woven.tsx'

export type Card = {
  id: string
  title: string
  href: string
  /** The language of title and text, where it is not that of the page. */
  lang?: string | undefined
  text?: string | undefined
  badge?: { kind?: BadgeProps['kind']; children: string } | undefined
  facts?: Fact[] | undefined
  progress?: WovenProps | undefined
}

type CardListProps = {
  /** A card may end with a last line or a button of its own. */
  cards: (Card & { foot?: ReactNode })[]
  label?: string | undefined
  level?: HeadingLevel | undefined
}

/** Things to choose from; all of a card leads to its page. */
export function CardList({ cards, label, level = 3 }: CardListProps) {
  const Heading = headingOf(level)
  return (
    <ul className="cards" aria-label={label}>
      {cards.map(({ id, title, href, lang, text, badge, facts, progress, foot }) => (
        <li key={id}>
          {badge ? <Badge {...badge} /> : null}
          <Heading lang={lang}>
            <a href={href}>{title}</a>
          </Heading>
          {text ? <p lang={lang}>{text}</p> : null}
          <div className="card-end">
            {facts ? <Facts facts={facts} /> : null}
            {progress ? <Woven {...progress} /> : null}
            {foot}
          </div>
        </li>
      ))}
    </ul>
  )
}
