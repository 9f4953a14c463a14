import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { canKeepLists, canSetDeadlines } from '#app/domains/organisations/policy.ts'
import { canEditTexts } from '#app/domains/texts/policy.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSetDeadlines(actor))
  localeOf(args)
  return { keepsPositions: canKeepLists(actor), editsTexts: canEditTexts(actor) }
}

/** The lists and words that the site goes by, as far as the person may change them. */
export default function Dictionaries() {
  const { dictionaries: words, settings, positions, texts } = useText()
  const { keepsPositions, editsTexts } = useLoaderData<typeof loader>()
  const base = `/${useLocale()}/admin/dictionaries`
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <DataTable
        id="dictionaries"
        caption={words.title}
        isCaptionHeard
        columns={[
          { key: 'name', label: words.columns.name },
          { key: 'note', label: words.columns.note },
        ]}
        rows={[
          ...(editsTexts ? [listed(words.topics, `${base}/texts#topics`, words.topicsNote)] : []),
          ...(keepsPositions ? [listed(positions.title, `${base}/positions`, words.positionsNote)] : []),
          listed(settings.title, `${base}/deadlines`, words.settingsNote),
          ...(editsTexts ? [listed(texts.title, `${base}/texts`, words.textsNote)] : []),
        ]}
      />
    </Site>
  )
}

const listed = (label: string, href: string, note: string) => ({
  id: href,
  cells: [
    <a key="name" href={href}>
      {label}
    </a>,
    note,
  ],
})

export const meta = titledBy((text) => text.dictionaries.title)
