import type { ListName } from '#app/domains/organisations/entry.ts'
import { entryAddress } from '#app/routes/admin/parts/require-entry.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { LinkList } from '#app/ui/link-list.tsx'

type ImportUndoProps = { list: ListName; address: string; until: string; changed: string[]; used: string[] }

/** The button that undoes an import, or what stands in its way. */
export function ImportUndo({ list, address, until, changed, used }: ImportUndoProps) {
  const { imports: words } = useText()
  const locale = useLocale()
  const linked = (ids: string[]) => ids.slice(0, 100).map((id) => ({ label: id, href: entryAddress(locale, list, id) }))
  return (
    <>
      <h2>{words.undo}</h2>
      {changed.length > 0 ? (
        <>
          <p>{words.changedSince}</p>
          <LinkList label={words.changedSince} links={linked(changed)} />
        </>
      ) : null}
      {used.length > 0 ? (
        <>
          <p>{words.usedSince}</p>
          <LinkList label={words.usedSince} links={linked(used)} />
        </>
      ) : null}
      {changed.length + used.length === 0 ? (
        <form method="post" action={`${address}/undoing`}>
          <p>{words.undoUntil(until)}</p>
          <Actions>
            <Button kind="danger">{words.undo}</Button>
          </Actions>
        </form>
      ) : null}
    </>
  )
}
