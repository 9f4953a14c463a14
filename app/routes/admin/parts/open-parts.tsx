import type { OpenParts as Parts } from '#app/routes/admin/parts/pickers.ts'
import { entryAddress } from '#app/routes/admin/parts/require-entry.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { LinkList } from '#app/ui/link-list.tsx'

/** What has to be closed or moved first, each with the way to its page. */
export function OpenParts({ open }: { open: Parts | undefined }) {
  const { picker: words } = useText()
  const locale = useLocale()
  if (!open || open.count === 0) return null
  const { parts, count } = open
  return (
    <>
      <h2>{words.partsTitle}</h2>
      <LinkList
        label={words.partsTitle}
        links={parts.map(({ id, list, name }) => ({ label: name, href: entryAddress(locale, list, id) }))}
      />
      {count > parts.length ? <p>{words.partsMore(count - parts.length)}</p> : null}
    </>
  )
}
