import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addPosition, listEveryPosition, newPositionSchema } from '#app/domains/organisations/position-list.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const isSaved = new URL(args.request.url).searchParams.has('saved')
  return { positions: await listEveryPosition(actor, localeOf(args)), isSaved }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireListKeeper(args)
  const form = await readForm(args.request, newPositionSchema)
  if (!form.ok) return data(form.reply, 400)

  const added = await addPosition(actor, form.value)
  if (!added.ok) return data({ typed: form.typed, errors: {}, refusal: added.reason }, 409)
  return redirect(`/${localeOf(args)}/admin/dictionaries/positions?saved`)
}

/** The positions people choose from, in their order, and a form to add one. */
export default function Positions() {
  const text = useText()
  const { positions: words, organisations } = text
  const locale = useLocale()
  const { positions, isSaved } = useLoaderData<typeof loader>()
  const { field, summary } = errorsOf(useActionData<typeof action>(), text, organisations.fields)
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isSaved ? (
        <Notice kind="good" role="status">
          {organisations.saved}
        </Notice>
      ) : null}
      <DataTable
        id="positions"
        caption={words.title}
        isCaptionHeard
        columns={(['name', 'place', 'posts', 'validTo'] as const).map((key) => ({ key, label: words.columns[key] }))}
        rows={positions.map(({ id, name, place, posts, validTo }) => ({
          id,
          cells: [
            <a key="name" href={`/${locale}/admin/dictionaries/positions/${encodeURIComponent(id)}`}>
              {name}
            </a>,
            place,
            formatNumber(posts, locale),
            validTo ?? '–',
          ],
        }))}
      />
      <h2>{words.add}</h2>
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        {contentLocales.map((one) => (
          <Field key={one} {...field(one)} lang={one} maxLength={120} />
        ))}
        <Actions>
          <Button>{words.addButton}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.positions.title)
