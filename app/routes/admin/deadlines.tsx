import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { canSetDeadlines } from '#app/domains/organisations/policy.ts'
import { settingSchema } from '#app/domains/organisations/schema.ts'
import { changeSetting, listSettings } from '#app/domains/organisations/setting.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { DataTable } from '#app/ui/table.tsx'

async function requireSetter(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSetDeadlines(actor))
  localeOf(args)
  return actor
}

export async function loader(args: LoaderFunctionArgs) {
  return { settings: await listSettings(await requireSetter(args)) }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireSetter(args)
  const form = await readForm(args.request, settingSchema)
  if (!form.ok) return data(form.reply, 400)

  const set = await changeSetting(actor, form.value)
  if (!set.ok) return data({ typed: form.typed, errors: {}, refusal: set.reason }, 409)
  return redirect(`/${localeOf(args)}/admin/dictionaries/deadlines`)
}

/** The deadlines that hold now, those to come, and a form to set another from a day on. */
export default function Deadlines() {
  const text = useText()
  const { settings: words, organisations } = text
  const { settings } = useLoaderData<typeof loader>()
  const { field, summary } = errorsOf(useActionData<typeof action>(), text, words.fields)
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <DataTable
        id="deadlines"
        caption={words.title}
        isCaptionHeard
        columns={(['key', 'value', 'later'] as const).map((key) => ({ key, label: words.columns[key] }))}
        rows={settings.map(({ key, value, set }) => ({
          id: key,
          cells: [words.names[key], value, set.map((one) => `${one.from}: ${one.value}`).join('; ') || '–'],
        }))}
      />
      <h2>{words.set}</h2>
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <SelectField
          {...field('key')}
          placeholder={organisations.choose}
          options={settings.map(({ key }) => ({ value: key, label: words.names[key] }))}
        />
        <Field {...field('value')} inputMode="numeric" isShort />
        <Field {...field('from')} type="date" isShort />
        <Actions>
          <Button>{words.button}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.settings.title)
