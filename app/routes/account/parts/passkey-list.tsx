import { formatDateTime } from '#app/platform/i18n/format.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/table.tsx'

type Kept = { id: string; name: string; createdAt: Date | string; lastUsedAt: Date | string | null }

/** Her passkeys, each with the way to remove it, and the way to another one. */
export function PasskeyList({ passkeys, timeZone }: { passkeys: Kept[]; timeZone: TimeZone }) {
  const { passkeys: words } = useText().security
  const locale = useLocale()
  const base = `/${locale}/account/security/passkeys`
  const at = (moment: Date | string) => unbroken(formatDateTime(new Date(moment), locale, timeZone))
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      {passkeys.length > 0 ? (
        <DataTable
          id="passkeys"
          caption={words.title}
          isCaptionHeard
          columns={[
            { key: 'name', label: words.name },
            { key: 'added', label: words.added },
            { key: 'used', label: words.used },
            { key: 'action', label: words.action },
          ]}
          rows={passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
            id,
            cells: [
              name,
              at(createdAt),
              lastUsedAt ? at(lastUsedAt) : words.never,
              <a key="remove" href={`${base}/${id}/removal`} aria-label={`${words.remove}: ${name}`}>
                {words.remove}
              </a>,
            ],
          }))}
        />
      ) : null}
      <Actions>
        <LinkButton kind="quiet" href={base}>
          {words.add}
        </LinkButton>
      </Actions>
    </>
  )
}
