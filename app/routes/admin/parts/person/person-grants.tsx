import type { SerializeFrom } from '@remix-run/node'
import type { listGrants } from '#app/domains/access/grant-list.ts'
import { formatDate } from '#app/platform/i18n/format.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/table.tsx'

type Grants = SerializeFrom<Awaited<ReturnType<typeof listGrants>>>
type PersonGrantsProps = { page: string; grants: Grants; timeZone: string }

/** The roles of a person with dates, who gave them and why; nothing when the reader may know of none. */
export function PersonGrants({ page, grants, timeZone }: PersonGrantsProps) {
  const { person: words, roles, scopes } = useText().access
  const locale = useLocale()
  if (grants.length === 0) return null
  const { grantColumns: columns } = words
  const on = (moment: string | Date | null) =>
    moment ? unbroken(formatDate(new Date(moment), locale, timeZone)) : words.open
  const keys = ['role', 'reach', 'from', 'to', 'by', 'reason', 'act'] as const
  return (
    <>
      <h2>{words.grants}</h2>
      <DataTable
        id="grants"
        caption={words.grants}
        isCaptionHeard
        columns={keys.map((key) => ({ key, label: columns[key] }))}
        rows={grants.map((grant) => ({
          id: grant.id,
          cells: [
            roles[grant.role],
            grant.scopeName ?? (scopes as Record<string, string>)[grant.scope],
            on(grant.from),
            on(grant.to),
            grant.confirmedBy && grant.grantedBy
              ? words.together(grant.grantedBy, grant.confirmedBy)
              : (grant.grantedBy ?? words.byHerself),
            grant.endReason ? words.endedBecause(grant.endReason) : grant.reason,
            grant.isMine ? (
              <Actions key="act">
                <a href={`${page}/grants/${grant.id}/end`}>{words.end}</a>
                {grant.isConfirmable ? (
                  <form method="post" action={`${page}/grants/${grant.id}/confirmation`}>
                    <Button kind="quiet">{words.confirm}</Button>
                  </form>
                ) : null}
              </Actions>
            ) : null,
          ],
        }))}
      />
    </>
  )
}
