import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeEntry } from '#app/domains/organisations/change-entry.ts'
import { entrySchema } from '#app/domains/organisations/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { EntryForm } from '#app/routes/admin/parts/entry-form.tsx'
import { requireEntry } from '#app/routes/admin/parts/require-entry.ts'
import { readForm } from '#app/routes/form.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { page, list } = await requireEntry(args)
  return { list, name: page.name, entry: page.entry }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, list, id, address } = await requireEntry(args)
  const form = await readForm(args.request, entrySchema)
  if (!form.ok) return data(form.reply, 400)

  const changed = await changeEntry(actor, list, id, form.value)
  if (!changed.ok) return data({ typed: form.typed, errors: {}, refusal: changed.reason }, 409)
  return redirect(`${address}?saved`)
}

export default function EntryDetails() {
  const { organisations: words } = useText()
  const { name, list, entry } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.change} />
      <EntryForm list={list} entry={entry} reply={useActionData<typeof action>()} />
    </Site>
  )
}

export const meta = titledBy((text) => text.organisations.change)
