import { useLocation } from '@remix-run/react'
import { pagesFor } from '#app/routes/admin/parts/admin-pages.ts'
import { deskOf } from '#app/routes/first-page.ts'
import { useLocale, useRoot, useText } from '#app/routes/page-data.ts'
import { Neighbours } from '#app/ui/neighbours.tsx'

/** The way back to where one's role begins, and the pages of administration that belong to this one. */
export function AdminNav() {
  const words = useText()
  const locale = useLocale()
  const { pathname } = useLocation()
  const role = useRoot()?.viewer?.activeRole ?? null
  const isHere = (path: string) => pathname === `/${locale}${path}` || pathname.startsWith(`/${locale}${path}/`)
  const { pages } = pagesFor(role).find(({ pages }) => pages.some(({ path }) => isHere(path))) ?? { pages: [] }
  const desk = deskOf(role) ?? '/desk'
  return (
    <Neighbours
      label={words.admin.title}
      links={[
        { label: desk === '/admin' ? words.admin.title : words.desk.title, href: `/${locale}${desk}` },
        ...pages.map(({ path, title }) => ({
          label: title(words),
          href: `/${locale}${path}`,
          isHere: isHere(path),
        })),
      ]}
    />
  )
}
