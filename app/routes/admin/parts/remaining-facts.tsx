import { formatNumber } from '#app/platform/i18n/format.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { FactList } from '#app/ui/fact-list.tsx'

type Remaining = { roles: number; partners: number; courses: number }

/** What still refers to a programme, and is not ended by its end. */
export function RemainingFacts({ remaining }: { remaining: Remaining }) {
  const { programmes: words } = useText()
  const locale = useLocale()
  return (
    <>
      <h2>{words.remaining.title}</h2>
      <p>{words.remaining.lede}</p>
      <FactList
        facts={(['roles', 'partners', 'courses'] as const).map((key) => ({
          name: words.remaining[key],
          value: formatNumber(remaining[key], locale),
        }))}
      />
    </>
  )
}
