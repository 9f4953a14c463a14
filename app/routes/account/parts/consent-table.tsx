import type { SerializeFrom } from '@remix-run/node'
import type { listConsents } from '#app/domains/accounts/consent.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { DataTable } from '#app/ui/table.tsx'

type ConsentTableProps = {
  consents: SerializeFrom<Awaited<ReturnType<typeof listConsents>>>
  isCurrent: boolean
  timeZone: TimeZone
}

/** What she agreed to, when and in which language; and the present text, if she has not agreed to it yet. */
export function ConsentTable({ consents, isCurrent, timeZone }: ConsentTableProps) {
  const { consents: words } = useText().myData
  const locale = useLocale()
  const at = (date: Date | string) => unbroken(formatDateTime(new Date(date), locale, timeZone))
  const texts: Record<string, string> = words.texts
  const languages: Record<string, string> = useText().site.inLanguage
  return (
    <>
      <h2>{words.title}</h2>
      {isCurrent ? null : (
        <>
          <Notice>{words.changed}</Notice>
          <form method="post" action={`/${locale}/account/my-data/consents`}>
            <Actions>
              <Button kind="quiet">{words.agree}</Button>
              <LinkButton kind="quiet" href={`/${locale}/privacy`}>
                {words.read}
              </LinkButton>
            </Actions>
          </form>
        </>
      )}
      {consents.length > 0 ? (
        <DataTable
          id="consents"
          caption={words.title}
          isCaptionHeard
          columns={[
            { key: 'text', label: words.columns.text },
            { key: 'version', label: words.columns.version },
            { key: 'language', label: words.columns.language },
            { key: 'at', label: words.columns.at },
          ]}
          rows={consents.map(({ id, text, textVersion, locale: language, givenAt, withdrawnAt }) => ({
            id,
            cells: [
              texts[text] ?? text,
              textVersion,
              languages[language] ?? language,
              withdrawnAt ? `${at(givenAt)} (${words.withdrawn})` : at(givenAt),
            ],
          }))}
        />
      ) : null}
      <p>{words.withdrawal}</p>
    </>
  )
}
