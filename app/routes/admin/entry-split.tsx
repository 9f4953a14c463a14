import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { splitSchema } from '#app/domains/organisations/schema.ts'
import { splitEntry } from '#app/domains/organisations/succeed.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { DatedForm } from '#app/routes/admin/parts/dated-form.tsx'
import { requireEntry } from '#app/routes/admin/parts/require-entry.ts'
import { readForm } from '#app/routes/form.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await requireEntry(args)
  return { name: page.name }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, list, id, address } = await requireEntry(args)
  const form = await readForm(args.request, splitSchema)
  if (!form.ok) return data(form.reply, 400)

  const done = await splitEntry(actor, list, { ...form.value, id })
  if (!done.ok) return data({ typed: form.typed, errors: {}, refusal: done.reason }, 409)
  return redirect(`${address}?saved`)
}

export default function EntrySplit() {
  const { organisations: words } = useText()
  const { name } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.split} lede={words.ledes.split} />
      <DatedForm fields={[{ name: 'successorIds', help: words.successorsHelp }]} button={words.split} reply={reply} />
    </Site>
  )
}

export const meta = titledBy((text) => text.organisations.split)
