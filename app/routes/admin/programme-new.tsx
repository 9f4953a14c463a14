import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { addProgramme } from '#app/domains/programmes/change-programme.ts'
import { canKeepProgrammes } from '#app/domains/programmes/policy.ts'
import { newProgrammeSchema } from '#app/domains/programmes/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { PeriodFields, ProgrammeWordFields } from '#app/routes/admin/parts/programme-fields.tsx'
import { programmeAddress } from '#app/routes/admin/parts/require-programme.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

async function requireKeeper(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canKeepProgrammes(actor))
  return { actor, locale: localeOf(args) }
}

export async function loader(args: LoaderFunctionArgs) {
  await requireKeeper(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  const { actor, locale } = await requireKeeper(args)
  const form = await readForm(args.request, newProgrammeSchema)
  if (!form.ok) return data(form.reply, 400)

  const added = await addProgramme(actor, form.value)
  if (!added.ok) return data({ typed: form.typed, errors: {}, refusal: added.reason }, 409)
  return redirect(`${programmeAddress(locale, added.id)}?saved`)
}

/** A form for a programme that begins: its names, what it is for, from when to when. */
export default function ProgrammeNew() {
  const text = useText()
  const { programmes: words, organisations } = text
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, { ...organisations.fields, ...words.fields })
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.add} lede={words.addLede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <ProgrammeWordFields field={field} typed={reply?.typed} />
        <PeriodFields field={field} typed={reply?.typed} />
        <Actions>
          <Button>{organisations.save}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.programmes.add)
