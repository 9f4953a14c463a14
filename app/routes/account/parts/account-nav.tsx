import { useLocation } from '@remix-run/react'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { unbroken, useLocale, useRoot, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Neighbours } from '#app/ui/neighbours.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** The pages about oneself, in this order; each has its words in content/messages/<language>/account-nav.ts. */
const pages = [
  'profile',
  'inbox',
  'security',
  'notifications',
  'appearance',
  'workplace',
  'my-data',
  'timed-accesses',
  'trail',
] as const

/** The pages of an account, beside one another; above them, that it is going to be erased. */
export function AccountNav() {
  const { accountNav: words } = useText()
  const unread = useRoot()?.viewer?.unread ?? 0
  const base = `/${useLocale()}/account`
  const { pathname } = useLocation()
  return (
    <>
      <ErasureDue />
      <Neighbours
        label={words.label}
        links={pages.map((page) => ({
          label: page === 'inbox' && unread > 0 ? `${words.pages.inbox} (${unread})` : words.pages[page],
          href: `${base}/${page}`,
          isHere: pathname.startsWith(`${base}/${page}`),
        }))}
      />
    </>
  )
}

function ErasureDue() {
  const { erasure: words } = useText().myData
  const locale = useLocale()
  const dueAt = useRoot()?.erasureDueAt
  if (!dueAt) return null
  return (
    <Notice kind="bad">
      <p>{words.due(unbroken(formatDateTime(new Date(dueAt), locale)))}</p>
      <form method="post" action={`/${locale}/account/erasure/withdrawal`}>
        <Actions>
          <Button kind="quiet">{words.withdraw}</Button>
        </Actions>
      </form>
    </Notice>
  )
}
