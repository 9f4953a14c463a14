import { useLocation } from '@remix-run/react'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Neighbours } from '#app/ui/neighbours.tsx'

/** The pages about oneself, in this order; each has its words in content/messages/<language>/account-nav.ts. */
const pages = ['workplace'] as const

/** The pages of an account, beside one another. */
export function AccountNav() {
  const { accountNav: words } = useText()
  const base = `/${useLocale()}/account`
  const { pathname } = useLocation()
  return (
    <Neighbours
      label={words.label}
      links={pages.map((page) => ({
        label: words.pages[page],
        href: `${base}/${page}`,
        isHere: pathname.startsWith(`${base}/${page}`),
      }))}
    />
  )
}
