import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPage } from '#app/domains/content/page.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { titled } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Article } from '#app/ui/article.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  return readPage('privacy', localeOf(args))
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, s-maxage=86400' })

export default function Privacy() {
  const { title, lede, html } = useLoaderData<typeof loader>()
  return (
    <Site>
      <PageTitle title={title} lede={lede} />
      <Article html={html} />
    </Site>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title ?? '')
