import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { findOpenParts } from '#app/domains/organisations/open-parts.ts'
import { splitSchema } from '#app/domains/organisations/schema.ts'
import { splitEntry } from '#app/domains/organisations/succeed.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { DatedForm } from '#app/routes/admin/parts/dated-form.tsx'
import { findPickers, type PickedFrom, readPickedForm } from '#app/routes/admin/parts/pickers.ts'
import { requireEntry } from '#app/routes/admin/parts/require-entry.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

const picked = (list: ListName): PickedFrom => ({ successorIds: list })

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page, list, locale } = await requireEntry(args)
  return { name: page.name, ...(await findPickers({ actor, locale, from: picked(list) }, args.request, {})) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, list, id, locale, address } = await requireEntry(args)
  const form = await readPickedForm({ actor, locale, from: picked(list) }, args.request, splitSchema)
  if (!form.ok) return data(form.reply, 400)

  const ids = [id]
  const done = await splitEntry(actor, list, { ...form.value, id })
  if (done.ok) return redirect(`${address}?saved`)
  const { on } = form.value
  const open = done.reason === 'entry-has-parts' ? await findOpenParts(actor, list, { ids, on, locale }) : undefined
  return data(await form.refused(done.reason, open), 409)
}

export default function EntrySplit() {
  const { organisations: words } = useText()
  const { name, pickers, asked } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.split} lede={words.ledes.split} />
      <DatedForm
        fields={[{ name: 'successorIds', kind: 'checkbox', help: words.successorsHelp }]}
        pickers={pickers}
        button={words.split}
        reply={reply ?? asked ?? undefined}
      />
    </Site>
  )
}

export const meta = titledBy((text) => text.organisations.split)
