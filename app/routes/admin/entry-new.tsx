import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addEntry } from '#app/domains/organisations/change-entry.ts'
import { entrySchema } from '#app/domains/organisations/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { EntryForm, placesOf } from '#app/routes/admin/parts/entry-form.tsx'
import { findPickers, readPickedForm } from '#app/routes/admin/parts/pickers.ts'
import { entryAddress, listOf, requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const list = listOf(args)
  const within = new URL(args.request.url).searchParams.get('unit') ?? ''
  const asker = { actor, locale: localeOf(args), from: placesOf(list) }
  const chosen = { [list === 'units' ? 'parentId' : 'unitId']: [within] }
  return { list, ...(await findPickers(asker, args.request, chosen)) }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireListKeeper(args)
  const list = listOf(args)
  const locale = localeOf(args)
  const form = await readPickedForm({ actor, locale, from: placesOf(list) }, args.request, entrySchema)
  if (!form.ok) return data(form.reply, 400)

  const added = await addEntry(actor, list, form.value)
  if (!added.ok) return data(await form.refused(added.reason), 409)
  return redirect(`${entryAddress(locale, list, added.id)}?saved`)
}

export default function EntryNew() {
  const { organisations: words } = useText()
  const { list, pickers, asked } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.add[list]} />
      <EntryForm list={list} pickers={pickers} reply={reply ?? asked ?? undefined} />
    </Site>
  )
}

export const meta = titledBy((text) => text.organisations.title)
