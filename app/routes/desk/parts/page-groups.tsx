import { pagesFor } from '#app/routes/admin/parts/admin-pages.ts'
import { useLocale, useRoot, useText } from '#app/routes/page-data.ts'
import { LinkList } from '#app/ui/link-list.tsx'

/** All pages of administration that one's role opens, under the names of their groups. */
export function PageGroups() {
  const words = useText()
  const locale = useLocale()
  const role = useRoot()?.viewer?.activeRole ?? null
  return pagesFor(role).map(({ group, pages }) => (
    <section key={group}>
      <h2>{words.admin.groups[group]}</h2>
      <LinkList
        label={words.admin.groups[group]}
        links={pages.map(({ path, title }) => ({ label: title(words), href: `/${locale}${path}` }))}
      />
    </section>
  ))
}
