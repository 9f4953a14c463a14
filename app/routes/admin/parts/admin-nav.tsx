import { useLocation } from '@remix-run/react'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Neighbours } from '#app/ui/neighbours.tsx'

/** The pages of administration, beside one another. */
export function AdminNav() {
  const {
    access,
    admin,
    announcements,
    audit,
    duplicates,
    operations,
    organisations,
    settings,
    slips,
    templates,
    workplaces,
  } = useText()
  const base = `/${useLocale()}/admin`
  const { pathname } = useLocation()
  const link = (label: string, href: string) => ({
    label,
    href,
    isHere: pathname === href || pathname.startsWith(`${href}/`),
  })
  return (
    <Neighbours
      label={admin.title}
      links={[
        link(operations.health.title, `${base}/health`),
        link(access.people.title, `${base}/people`),
        link(slips.title, `${base}/printed-codes`),
        link(access.proposals.title, `${base}/proposals`),
        link(organisations.title, `${base}/organisations`),
        link(workplaces.title, `${base}/workplaces`),
        link(duplicates.title, `${base}/duplicates`),
        link(settings.title, `${base}/dictionaries/deadlines`),
        link(admin.jobs.title, `${base}/jobs`),
        link(admin.mail.title, `${base}/mail`),
        link(templates.title, `${base}/mail-templates`),
        link(announcements.title, `${base}/announcements`),
        link(audit.title, `${base}/audit`),
        link(operations.maintenance.title, `${base}/maintenance`),
      ]}
    />
  )
}
