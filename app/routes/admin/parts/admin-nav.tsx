import { useLocation } from '@remix-run/react'
import { useLocale, useRoot, useText } from '#app/routes/page-data.ts'
import { Neighbours } from '#app/ui/neighbours.tsx'

/** The pages of administration, beside one another: those that the role of whoever looks opens. */
export function AdminNav() {
  const {
    access,
    admin,
    announcements,
    audit,
    dictionaries,
    duplicates,
    operations,
    organisations,
    programmes,
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
  const viewer = useRoot()?.viewer
  const people = link(access.people.title, `${base}/people`)
  const lists = [link(programmes.title, `${base}/programmes`), link(dictionaries.title, `${base}/dictionaries`)]
  return (
    <Neighbours
      label={admin.title}
      links={
        viewer && !viewer.canOperate
          ? [people, ...(viewer.activeRole === 'officer' ? lists : [])]
          : [
              link(operations.health.title, `${base}/health`),
              people,
              link(access.proposals.title, `${base}/proposals`),
              link(organisations.title, `${base}/organisations`),
              link(workplaces.title, `${base}/workplaces`),
              link(duplicates.title, `${base}/duplicates`),
              ...lists,
              link(admin.jobs.title, `${base}/jobs`),
              link(admin.mail.title, `${base}/mail`),
              link(templates.title, `${base}/mail-templates`),
              link(announcements.title, `${base}/announcements`),
              link(audit.title, `${base}/audit`),
              link(operations.maintenance.title, `${base}/maintenance`),
            ]
      }
    />
  )
}
