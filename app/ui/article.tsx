import type { ReactNode } from 'react'

type ArticleProps = {
  /** HTML from the compiler of lessons or pages, which lets nothing through but its own elements. */
  html: string
  /** Goes on after what stands in the text: the check question of a lesson. */
  rest?: string | undefined
  children?: ReactNode
}

/** A text to be read: a lesson, a page about the site. What stands in it or after it comes as children. */
export function Article({ html, rest, children }: ArticleProps) {
  return (
    <article>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: compiled at publishing from an allow-list of blocks */}
      <div className="article" dangerouslySetInnerHTML={{ __html: html }} />
      {children}
      {rest ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the second half of the same text
        <div className="article" dangerouslySetInnerHTML={{ __html: rest }} />
      ) : null}
    </article>
  )
}
