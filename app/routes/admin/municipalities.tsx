import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOwnMunicipalities } from '#app/domains/organisations/municipality-card.ts'
import { canListMunicipalities } from '#app/domains/organisations/policy.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canListMunicipalities(actor))
  return { municipalities: await listOwnMunicipalities(actor, localeOf(args)) }
}

/** The municipalities whose cards somebody keeps. */
export default function Municipalities() {
  const { municipality: words } = useText()
  const base = `/${useLocale()}/municipalities`
  const { municipalities } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {municipalities.length > 0 ? (
        <LinkList
          label={words.title}
          links={municipalities.map(({ id, name }) => ({
            label: name,
            href: `${base}/${encodeURIComponent(id)}/card`,
          }))}
        />
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
    </Site>
  )
}

export const meta = titledBy((text) => text.municipality.title)
