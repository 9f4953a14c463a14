import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeProgrammeDates } from '#app/domains/programmes/change-programme.ts'
import { programmeDatesSchema } from '#app/domains/programmes/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { PeriodFields } from '#app/routes/admin/parts/programme-fields.tsx'
import { RemainingFacts } from '#app/routes/admin/parts/remaining-facts.tsx'
import { requireKeptProgramme } from '#app/routes/admin/parts/require-programme.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { programme, address } = await requireKeptProgramme(args)
  const { name, validFrom, validTo, remaining } = programme
  return { name, dates: { validFrom, validTo }, remaining, address }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, address } = await requireKeptProgramme(args)
  const form = await readForm(args.request, programmeDatesSchema)
  if (!form.ok) return data(form.reply, 400)

  const changed = await changeProgrammeDates(actor, id, form.value)
  if (!changed.ok) return data({ typed: form.typed, errors: {}, refusal: changed.reason }, 409)
  return redirect(`${address}?saved`)
}

/** From when to when a programme runs, with what goes on after its end. */
export default function ProgrammeDates() {
  const text = useText()
  const { programmes: words, organisations, access } = text
  const { name, dates, remaining, address } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, organisations.fields)
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.changeDates} lede={words.datesLede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <PeriodFields field={field} typed={reply?.typed} dates={dates} />
        <Actions>
          <Button>{organisations.save}</Button>
          <LinkButton kind="quiet" href={address}>
            {access.forms.cancel}
          </LinkButton>
        </Actions>
      </form>
      <RemainingFacts remaining={remaining} />
    </Site>
  )
}

export const meta = titledBy((text) => text.programmes.changeDates)
