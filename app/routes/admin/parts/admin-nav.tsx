import { useLocation } from '@remix-run/react'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Neighbours } from '#app/ui/neighbours.tsx'

/** The pages of administration, beside one another. */
export function AdminNav() {
  const { admin, organisations, settings } = useText()
  const base = `/${useLocale()}/admin`
  const { pathname } = useLocation()
  const link = (label: string, href: string) => ({ label, href, isHere: pathname.startsWith(href) })
  return (
    <Neighbours
      label={admin.title}
      links={[
        link(admin.jobs.title, `${base}/jobs`),
        link(admin.mail.title, `${base}/mail`),
        link(organisations.title, `${base}/organisations`),
        link(settings.title, `${base}/dictionaries/deadlines`),
      ]}
    />
  )
}
