import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeEntry } from '#app/domains/organisations/change-entry.ts'
import { findOpenParts } from '#app/domains/organisations/open-parts.ts'
import { entrySchema } from '#app/domains/organisations/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { EntryForm, placesOf } from '#app/routes/admin/parts/entry-form.tsx'
import { findPickers, readPickedForm } from '#app/routes/admin/parts/pickers.ts'
import { requireEntry } from '#app/routes/admin/parts/require-entry.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page, list, locale } = await requireEntry(args)
  const { entry, name } = page
  const chosen = { unitId: [entry.unitId ?? ''], parentId: [entry.parentId ?? ''] }
  return { list, name, entry, ...(await findPickers({ actor, locale, from: placesOf(list) }, args.request, chosen)) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, list, id, locale, address } = await requireEntry(args)
  const form = await readPickedForm({ actor, locale, from: placesOf(list) }, args.request, entrySchema)
  if (!form.ok) return data(form.reply, 400)

  const changed = await changeEntry(actor, list, id, form.value)
  if (changed.ok) return redirect(`${address}?saved`)
  const on = changed.reason === 'entry-has-parts' ? form.value.validTo : null
  const open = on ? await findOpenParts(actor, list, { ids: [id], on, locale }) : undefined
  return data(await form.refused(changed.reason, open), 409)
}

export default function EntryDetails() {
  const { organisations: words } = useText()
  const { name, list, entry, pickers, asked } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.change} />
      <EntryForm list={list} entry={entry} pickers={pickers} reply={reply ?? asked ?? undefined} />
    </Site>
  )
}

export const meta = titledBy((text) => text.organisations.change)
