import type { ReactNode } from 'react'

export type ArticleProps = {
  /** HTML from the compiler of lessons or pages, which lets nothing through but its own elements. */
  html: string
  lang?: string | undefined
  children?: ReactNode
}

/** A text to be read: a lesson, a page about the site. What stands after it (the check question, the way on) comes as children. */
export function Article({ html, lang, children }: ArticleProps) {
  return (
    <article>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: compiled at publishing from an allow-list of blocks */}
      <div className="article" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
      {children}
    </article>
  )
}
