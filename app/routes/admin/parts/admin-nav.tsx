import { useLocation } from '@remix-run/react'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Neighbours } from '#app/ui/neighbours.tsx'

/** The pages of administration, beside one another. */
export function AdminNav() {
  const { access, admin } = useText()
  const base = `/${useLocale()}/admin`
  const { pathname } = useLocation()
  const link = (label: string, href: string) => ({ label, href, isHere: pathname.startsWith(href) })
  return (
    <Neighbours
      label={admin.title}
      links={[
        link(access.people.title, `${base}/people`),
        link(access.proposals.title, `${base}/proposals`),
        link(admin.jobs.title, `${base}/jobs`),
        link(admin.mail.title, `${base}/mail`),
      ]}
    />
  )
}
