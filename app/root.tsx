import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import { listShown } from '#app/domains/announcements/shown.ts'
import { canOperate } from '#app/domains/operations/policy.ts'
import { findErasure } from '#app/domains/privacy/erasure.ts'
import { nameGap } from '#app/platform/http/name-gap.ts'
import { htmlLang } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { findActor, openToAll } from '#app/routes/guard.ts'
import { localeAt, type RootData, titled, useLocale, useLookAgain } from '#app/routes/page-data.ts'
import { ErrorPage, errorWords } from '#app/routes/public/error-page.tsx'
import stylesheet from '#app/ui/app.css?url'
import icon from '#app/ui/icon.svg?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', type: 'image/svg+xml', href: icon },
]

export async function loader(args: LoaderFunctionArgs): Promise<RootData> {
  openToAll()
  // The page of a crash needs its number even when nobody can be looked up; whoever must be known is asked for again.
  const actor = await findActor(args).catch(() => null)
  const { pathname } = new URL(args.request.url)
  const isAccount = actor !== null && /^\/\w+\/account\//.test(pathname)
  const erasure = isAccount ? await findErasure(actor) : null
  return {
    announcements: await listShown(localeAt(pathname)).catch(() => []),
    erasureDueAt: erasure?.dueAt.toISOString() ?? null,
    viewer: actor && { name: nameGap, canOperate: canOperate(actor) },
    requestId: args.context.requestId,
    nonce: args.context.nonce,
    refusal: args.context.refusal,
  }
}

export const meta: MetaFunction = ({ location, error }) => {
  const text = messagesFor(localeAt(location.pathname))
  return error
    ? titled(errorWords(text.site, isRouteErrorResponse(error) ? error.status : 500, null).title, text)
    : [{ title: text.site.name }]
}

export function Layout({ children }: { children: ReactNode }) {
  const again = useLookAgain()
  return (
    <html lang={htmlLang(useLocale())}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {again ? (
          <noscript>
            <meta httpEquiv="refresh" content={`5;url=${again}`} />
          </noscript>
        ) : null}
      </head>
      <body>{children}</body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
}
