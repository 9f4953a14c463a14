import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeProgrammeWords } from '#app/domains/programmes/change-programme.ts'
import { programmeWordsSchema } from '#app/domains/programmes/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { ProgrammeWordFields } from '#app/routes/admin/parts/programme-fields.tsx'
import { requireProgramme } from '#app/routes/admin/parts/require-programme.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { programme, address } = await requireProgramme(args)
  return { name: programme.name, words: programme.words, address }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, address } = await requireProgramme(args)
  const form = await readForm(args.request, programmeWordsSchema)
  if (!form.ok) return data(form.reply, 400)

  const changed = await changeProgrammeWords(actor, id, form.value)
  if (!changed.ok) return data({ typed: form.typed, errors: {}, refusal: changed.reason }, 409)
  return redirect(`${address}?saved`)
}

/** What a programme is called and says of itself, to be changed. */
export default function ProgrammeWords() {
  const text = useText()
  const { programmes: words, organisations, access } = text
  const { name, address, ...shown } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, { ...organisations.fields, ...words.fields })
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.changeWords} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <ProgrammeWordFields field={field} typed={reply?.typed} words={shown.words} />
        <Actions>
          <Button>{organisations.save}</Button>
          <LinkButton kind="quiet" href={address}>
            {access.forms.cancel}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.programmes.changeWords)
