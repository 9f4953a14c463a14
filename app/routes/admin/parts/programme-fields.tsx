import { contentLocales } from '#app/platform/i18n/locales.ts'
import type { errorsOf } from '#app/routes/form.ts'
import { useText } from '#app/routes/page-data.ts'
import { Field } from '#app/ui/field.tsx'
import { TextField } from '#app/ui/text-field.tsx'

type Filled = { field: ReturnType<typeof errorsOf>['field']; typed: Record<string, string> | undefined }
type Words = { locale: string; name: string; summary: string }[]
type Dates = { validFrom?: string | null; validTo?: string | null }

/** The names of a programme and what it says of itself, in each language. */
export function ProgrammeWordFields({ field, typed, words }: Filled & { words?: Words }) {
  return contentLocales.map((one) => {
    const before = words?.find(({ locale }) => locale === one)
    const summary = `${one}Summary`
    return (
      <div key={one}>
        <Field {...field(one)} value={typed ? typed[one] : before?.name} lang={one} maxLength={200} />
        <TextField {...field(summary)} value={typed ? typed[summary] : before?.summary} lang={one} maxLength={600} />
      </div>
    )
  })
}

/** From when to when. */
export function PeriodFields({ field, typed, dates }: Filled & { dates?: Dates }) {
  const { site } = useText()
  const value = (name: 'validFrom' | 'validTo') => (typed ? typed[name] : (dates?.[name] ?? undefined))
  return (
    <>
      <Field {...field('validFrom')} type="date" value={value('validFrom')} isShort />
      <Field {...field('validTo')} type="date" value={value('validTo')} optional={site.optional} isShort />
    </>
  )
}
