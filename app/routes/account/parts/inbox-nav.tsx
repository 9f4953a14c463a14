import { useLocation } from '@remix-run/react'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Neighbours } from '#app/ui/neighbours.tsx'

/** What the site tells a person, and how it writes to her, beside one another. */
export function InboxNav({ unread }: { unread: number }) {
  const { inbox, wishes } = useText().notices
  const base = `/${useLocale()}/account`
  const { pathname } = useLocation()
  const link = (label: string, href: string, note?: string) => ({
    label,
    href,
    isHere: pathname.startsWith(href),
    ...(note && { note }),
  })
  return (
    <Neighbours
      label={inbox.title}
      links={[
        link(inbox.title, `${base}/inbox`, unread > 0 ? String(unread) : undefined),
        link(wishes.title, `${base}/notifications`),
      ]}
    />
  )
}
