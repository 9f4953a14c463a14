import { useText } from '#app/routes/page-data.ts'
import { Pagination } from '#app/ui/pagination.tsx'

/** The page of a list that an address asks for; the first one when it asks for none that there could be. */
export function pageOf({ searchParams }: URL): number {
  const asked = Number(searchParams.get('page') ?? 1)
  return Number.isInteger(asked) && asked >= 1 && asked <= 1_000_000 ? asked : 1
}

type PagesProps = { page: number; pages: number; hrefOf: (page: number) => string }

/** The way through a list of several pages; nothing for a list of one. */
export function Pages({ page, pages, hrefOf }: PagesProps) {
  const words = useText().admin.pages
  if (pages <= 1) return null
  return (
    <Pagination
      label={words.label}
      text={words.here(page, pages)}
      previous={page > 1 ? { label: words.previous, href: hrefOf(page - 1) } : undefined}
      next={page < pages ? { label: words.next, href: hrefOf(page + 1) } : undefined}
    />
  )
}
