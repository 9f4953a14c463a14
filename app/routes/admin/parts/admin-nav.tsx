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
    courseRecords,
    duplicates,
    languagePacks,
    operations,
    organisations,
    settings,
    storedFiles,
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
        link(access.proposals.title, `${base}/proposals`),
        link(organisations.title, `${base}/organisations`),
        link(workplaces.title, `${base}/workplaces`),
        link(duplicates.title, `${base}/duplicates`),
        link(courseRecords.title, `${base}/courses`),
        link(settings.title, `${base}/dictionaries/deadlines`),
        link(admin.jobs.title, `${base}/jobs`),
        link(admin.mail.title, `${base}/mail`),
        link(templates.title, `${base}/mail-templates`),
        link(languagePacks.title, `${base}/languages`),
        link(storedFiles.title, `${base}/files`),
        link(announcements.title, `${base}/announcements`),
        link(audit.title, `${base}/audit`),
        link(operations.maintenance.title, `${base}/maintenance`),
      ]}
    />
  )
}
