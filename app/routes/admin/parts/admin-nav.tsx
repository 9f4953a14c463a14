import { useLocale, useText } from '#app/routes/page-data.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'

/** The pages of administration, beside one another. */
export function AdminNav() {
  const { admin } = useText()
  const locale = useLocale()
  return (
    <Breadcrumb
      label={admin.title}
      items={[
        { label: admin.jobs.title, href: `/${locale}/admin/jobs` },
        { label: admin.mail.title, href: `/${locale}/admin/mail` },
      ]}
    />
  )
}
