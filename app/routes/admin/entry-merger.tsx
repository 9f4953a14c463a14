import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { findOpenParts } from '#app/domains/organisations/open-parts.ts'
import { mergerSchema } from '#app/domains/organisations/schema.ts'
import { mergeEntries } from '#app/domains/organisations/succeed.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { DatedForm } from '#app/routes/admin/parts/dated-form.tsx'
import { findPickers, type PickedFrom, readPickedForm } from '#app/routes/admin/parts/pickers.ts'
import { requireEntry } from '#app/routes/admin/parts/require-entry.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

const picked = (list: ListName): PickedFrom => ({ others: list, successorId: list })

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page, list, locale } = await requireEntry(args)
  return { name: page.name, ...(await findPickers({ actor, locale, from: picked(list) }, args.request, {})) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, list, id, locale, address } = await requireEntry(args)
  const form = await readPickedForm({ actor, locale, from: picked(list) }, args.request, mergerSchema)
  if (!form.ok) return data(form.reply, 400)

  const ids = [id, ...(form.value.others ?? [])]
  const done = await mergeEntries(actor, list, { ...form.value, ids })
  if (done.ok) return redirect(`${address}?saved`)
  const { on } = form.value
  const open = done.reason === 'entry-has-parts' ? await findOpenParts(actor, list, { ids, on, locale }) : undefined
  return data(await form.refused(done.reason, open), 409)
}

export default function EntryMerger() {
  const { organisations: words } = useText()
  const { name, pickers, asked } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.merge} lede={words.ledes.merge} />
      <DatedForm
        fields={[
          { name: 'others', kind: 'checkbox', help: words.othersHelp, isOptional: true },
          { name: 'successorId', kind: 'radio' },
        ]}
        pickers={pickers}
        button={words.merge}
        reply={reply ?? asked ?? undefined}
      />
    </Site>
  )
}

export const meta = titledBy((text) => text.organisations.merge)
