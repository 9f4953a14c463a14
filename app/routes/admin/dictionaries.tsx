import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { canKeepLists, canSetDeadlines } from '#app/domains/organisations/policy.ts'
import { canEditTexts } from '#app/domains/texts/policy.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

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
      <LinkList
        label={words.title}
        links={[
          ...(editsTexts ? [{ label: words.topics, href: `${base}/texts#topics`, note: words.topicsNote }] : []),
          ...(keepsPositions ? [{ label: positions.title, href: `${base}/positions`, note: words.positionsNote }] : []),
          { label: settings.title, href: `${base}/deadlines`, note: words.settingsNote },
          ...(editsTexts ? [{ label: texts.title, href: `${base}/texts`, note: words.textsNote }] : []),
        ]}
      />
    </Site>
  )
}

export const meta = titledBy((text) => text.dictionaries.title)
