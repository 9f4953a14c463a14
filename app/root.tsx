import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import { usualLooks } from '#app/domains/accounts/looks.ts'
import type { Session } from '#app/domains/accounts/session.ts'
import { canOperate } from '#app/domains/actor.ts'
import { listShown } from '#app/domains/announcements/shown.ts'
import { findMaintenance } from '#app/domains/operations/maintenance.ts'
import { findErasure } from '#app/domains/privacy/erasure.ts'
import { findEditedTexts } from '#app/domains/texts/edited.ts'
import { nameGap } from '#app/platform/http/name-gap.ts'
import { formatTime } from '#app/platform/i18n/format.ts'
import { htmlLang } from '#app/platform/i18n/locales.ts'
import { findSessionOf, openToAll } from '#app/routes/guard.ts'
import { localeAt, type RootData, textAt, titled, useLocale, useLookAgain, useRoot } from '#app/routes/page-data.ts'
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
  const session = await findSessionOf(args).catch(() => null)
  const { pathname } = new URL(args.request.url)
  const isAccount = session !== null && /^\/\w+\/account\//.test(pathname)
  const erasure = isAccount ? await findErasure(session.actor) : null
  return {
    erasureDueAt: erasure?.dueAt.toISOString() ?? null,
    edited: await findEditedTexts(localeAt(pathname)).catch(() => null),
    announcements: await listShown(localeAt(pathname)).catch(() => []),
    viewer: session && viewerOf(session),
    looks: session?.looks ?? usualLooks,
    maintenance: await findMaintenance().catch(() => null),
    requestId: args.context.requestId,
    nonce: args.context.nonce,
    refusal: args.context.refusal,
  }
}

function viewerOf({ actor, unread }: Session): RootData['viewer'] {
  const { activeRole, grants, seenBy, timeZone } = actor
  const held = [...new Set(grants.map(({ role }) => role))]
  return {
    name: nameGap,
    canOperate: canOperate(actor),
    unread,
    activeRole,
    roles: held,
    seenUntil: seenBy && formatTime(seenBy.until, timeZone),
  }
}

export const meta: MetaFunction = ({ matches, location, error }) => {
  const text = textAt({ matches, location })
  return error
    ? titled(errorWords(text, isRouteErrorResponse(error) ? error.status : 500, reasonOf(error)).title, text)
    : [{ title: text.site.name }]
}

export function Layout({ children }: { children: ReactNode }) {
  const again = useLookAgain()
  const { textSize, contrast, motion, layout } = useRoot()?.looks ?? usualLooks
  // Only what differs from the usual, so that a page for everybody stays as small as it is.
  const said = (value: string, usual: string) => (value === usual ? undefined : value)
  return (
    <html
      lang={htmlLang(useLocale())}
      data-text={said(textSize, usualLooks.textSize)}
      data-contrast={said(contrast, usualLooks.contrast)}
      data-motion={said(motion, usualLooks.motion)}
      data-layout={said(layout, usualLooks.layout)}
    >
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
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} reason={reasonOf(error)} />
}

/** Why a guard said no, when it said more than a number. */
const reasonOf = (error: unknown) => (isRouteErrorResponse(error) && typeof error.data === 'string' ? error.data : null)
