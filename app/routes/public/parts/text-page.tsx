import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { readPage } from '#app/domains/content/page.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Article } from '#app/ui/article.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

/** A text about the site in the language of the address. */
export const readText = (name: 'privacy' | 'accessibility', args: LoaderFunctionArgs) => readPage(name, localeOf(args))

type Read = (args: LoaderFunctionArgs) => ReturnType<typeof readText>

/** The page of such a text, and what follows it. */
export function TextPage({ children }: { children?: ReactNode }) {
  const { title, lede, html } = useLoaderData<Read>()
  const { contact } = useText().site
  return (
    <Site>
      <PageTitle title={title} lede={lede} />
      <Article html={html} />
      {children}
      <h2>{contact.title}</h2>
      <p>{contact.text}</p>
    </Site>
  )
}

export const textHeaders: HeadersFunction = () => ({ 'Cache-Control': 'public, s-maxage=86400' })

export const textMeta = titledBy<Read>((_, data) => data?.title ?? '')
