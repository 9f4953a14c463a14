import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listTexts } from '#app/domains/texts/text-list.ts'
import { isLocale, localeNames } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireTextEditor } from '#app/routes/admin/parts/require-text.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTextEditor(args)
  return { groups: await listTexts(actor, localeOf(args)) }
}

/** The names of topics and the texts of pages that can be changed here, as they read now. */
export default function Texts() {
  const { texts: words } = useText()
  const locale = useLocale()
  const { groups } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {groups.map(({ group, texts }) => (
        <section key={group} id={group}>
          <h2>{words.groups[group]}</h2>
          <DataTable
            id={`${group}-texts`}
            caption={words.groups[group]}
            isCaptionHeard
            columns={[
              { key: 'text', label: words.columns.text },
              { key: 'changed', label: words.columns.changed },
            ]}
            rows={texts.map(({ key, text, languages }) => ({
              id: key,
              cells: [
                <a key="text" href={`/${locale}/admin/dictionaries/texts/${key}`}>
                  {text}
                </a>,
                languages.flatMap((one) => (isLocale(one) ? localeNames[one] : [])).join(', ') || '–',
              ],
            }))}
          />
        </section>
      ))}
    </Site>
  )
}

export const meta = titledBy((text) => text.texts.title)
