import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addEntry } from '#app/domains/organisations/change-entry.ts'
import { entrySchema } from '#app/domains/organisations/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { EntryForm } from '#app/routes/admin/parts/entry-form.tsx'
import { entryAddress, listOf, requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'
import { readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  await requireListKeeper(args)
  return { list: listOf(args), within: new URL(args.request.url).searchParams.get('unit') }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireListKeeper(args)
  const list = listOf(args)
  const form = await readForm(args.request, entrySchema)
  if (!form.ok) return data(form.reply, 400)

  const added = await addEntry(actor, list, form.value)
  if (!added.ok) return data({ typed: form.typed, errors: {}, refusal: added.reason }, 409)
  return redirect(`${entryAddress(localeOf(args), list, added.id)}?saved`)
}

export default function EntryNew() {
  const { organisations: words } = useText()
  const { list, within } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.add[list]} />
      <EntryForm
        list={list}
        entry={list === 'units' ? { parentId: within } : { unitId: within }}
        reply={useActionData<typeof action>()}
      />
    </Site>
  )
}

export const meta = titledBy((text) => text.organisations.title)
