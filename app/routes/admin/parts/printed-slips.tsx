import { formatDate } from '#app/platform/i18n/format.ts'
import { htmlLang, type Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SlipSheet } from '#app/ui/slip-sheet.tsx'

type Sheet = { codes: string[]; locale: Locale; until: string; address: string }

/** Slips, the one time they are shown: on the screen with what to do, on paper alone, in the language chosen for them. */
export function PrintedSlips({ sheet }: { sheet: Sheet }) {
  const { sheet: words } = useText().slips
  const { slip } = messagesFor(sheet.locale).slips
  const foot = slip.until(unbroken(formatDate(new Date(`${sheet.until}T12:00:00Z`), sheet.locale)))
  const lines = [slip.open(sheet.address.replace(/^https:\/\//, '')), ...slip.steps]
  return (
    <>
      <div className="sheet-only-on-screen">
        <PageTitle title={words.title} lede={words.lede} />
        <Actions>
          <LinkButton href={`/${useLocale()}/admin/printed-codes`}>{words.done}</LinkButton>
        </Actions>
      </div>
      <SlipSheet
        lang={htmlLang(sheet.locale)}
        slips={sheet.codes.map((code) => ({ code, title: slip.title, lines, foot }))}
      />
    </>
  )
}
