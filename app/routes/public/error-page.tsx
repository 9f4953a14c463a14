import type { Refusal } from '#app/platform/http/context.ts'
import type { Messages } from '#app/platform/i18n/messages.ts'
import { type RootData, useLocale, useRoot, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

/** What a reader sees when there is no such page, when it is not for her, or when something broke. */
export function ErrorPage({ status, reason }: { status: number; reason: string | null }) {
  const text = useText()
  const { site } = text
  const locale = useLocale()
  const root = useRoot()
  const { title, text: lede } = errorWords(
    text,
    status,
    root?.refusal?.reason ?? reason ?? closedTo(root?.viewer, status),
  )
  return (
    <Site>
      <PageTitle above={status} title={title} lede={lede} />
      <Actions>
        <LinkButton href={`/${locale}`}>{site.errorPages.toHome}</LinkButton>
        <LinkButton kind="quiet" href={`/${locale}/courses`}>
          {site.courses}
        </LinkButton>
      </Actions>
      {root ? <p className="small">{site.errorPages.requestId(root.requestId)}</p> : null}
    </Site>
  )
}

/** Why a page is closed: to an observer it is said that she reads figures only. */
const closedTo = (viewer: RootData['viewer'] | undefined, status: number) =>
  status === 403 && viewer?.activeRole === 'observer' ? 'observer-page' : null

/** The words for a status, or for the reason why the server answered before any route. */
export function errorWords(
  { site: { errorPages }, operations, access }: Messages,
  status: number,
  reason: string | null,
) {
  const byReason: Partial<Record<Refusal['reason'], (typeof errorPages)['crash']>> = {
    address: errorPages.notFound,
    origin: errorPages.origin,
    'body-large': errorPages.large,
    'body-broken': errorPages.broken,
    method: errorPages.notTaken,
    crash: errorPages.crash,
    maintenance: operations.maintenance.closed,
    ...access.refused,
  }
  const byStatus: Record<number, { title: string; text: string }> = {
    400: errorPages.broken,
    403: errorPages.forbidden,
    404: errorPages.notFound,
    405: errorPages.notTaken,
    409: errorPages.changed,
    413: errorPages.large,
  }
  return (
    (reason && (byReason as Record<string, (typeof errorPages)['crash']>)[reason]) ||
    (byStatus[status] ?? errorPages.crash)
  )
}
