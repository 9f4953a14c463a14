import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOwnMunicipalities } from '#app/domains/organisations/municipality-card.ts'
import { canListMunicipalities } from '#app/domains/organisations/policy.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canListMunicipalities(actor))
  const locale = localeOf(args)
  const municipalities = await listOwnMunicipalities(actor, locale)
  const [only, another] = municipalities
  if (only && !another) throw redirect(`/${locale}/municipalities/${encodeURIComponent(only.id)}/card`)
  return { municipalities }
}

/** The municipalities whose cards somebody keeps; who keeps one alone is led to its card. */
export default function Municipalities() {
  const { municipality: words } = useText()
  const base = `/${useLocale()}/municipalities`
  const { municipalities } = useLoaderData<typeof loader>()
  return (
    <Site>
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
