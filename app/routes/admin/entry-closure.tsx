import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { closeEntry } from '#app/domains/organisations/change-entry.ts'
import { findOpenParts } from '#app/domains/organisations/open-parts.ts'
import { closureSchema } from '#app/domains/organisations/schema.ts'
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
  const { actor, list, id, locale, address } = await requireEntry(args)
  const form = await readForm(args.request, closureSchema)
  if (!form.ok) return data(form.reply, 400)

  const done = await closeEntry(actor, list, id, form.value.on)
  if (done.ok) return redirect(`${address}?saved`)
  const { on } = form.value
  const open =
    done.reason === 'entry-has-parts' ? await findOpenParts(actor, list, { ids: [id], on, locale }) : undefined
  return data({ typed: form.typed, errors: {}, refusal: done.reason, ...(open && { open }) }, 409)
}

export default function EntryClosure() {
  const { organisations: words } = useText()
  const { name } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.close} lede={words.ledes.close} />
      <DatedForm button={words.close} reply={reply} />
    </Site>
  )
}

export const meta = titledBy((text) => text.organisations.close)
